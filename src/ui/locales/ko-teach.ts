import type { TeachTexts } from "./en-teach.ts";

export const koTeach: TeachTexts = {
  heading: "해 보기",
  keys: (left, right) => `드럼을 쳐 보세요. 왼쪽은 ${left}, 오른쪽은 ${right}.`,
  line: "이번에는 노트가 선에 닿을 때 치세요.",
  together: "이제 둘이 같이! 가운데 나오는 말이 얼마나 맞았는지 알려 줘요.",
  done: "이게 전부예요. 이제 연주해 볼까요?",
  itself: "자동 연주 중",
  again: "다시 해 보기",
};
