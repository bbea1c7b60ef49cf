import type { LessonText } from "./en-lesson.ts";

export const koLesson: LessonText = {
  heading: "첫 수업",
  offer: "처음이신가요? 3분짜리 첫 수업이 있습니다.",
  open: "수업 시작",
  later: "나중에",
  steps: {
    keys: "내 드럼",
    reading: "노트 읽기",
    together: "함께 치기",
    trading: "주고받기",
    interlocking: "맞물리기",
  },
  says: {
    keys: "맞는 드럼을 칠 때까지 곡이 노트마다 기다립니다. 서두르지 않아도 됩니다.",
    reading: "이제 곡이 흘러갑니다. 노트가 선에 닿을 때 치세요. 넷 중 셋이면 됩니다.",
    together: "상대도 함께 칩니다. 실로 이어진 두 노트는 한 몸처럼 치세요. 보기만 하지 말고 들어 보세요.",
    trading: "한 사람이 치면 다른 사람이 대답합니다. 상대가 멈춘 곳에서 시작하세요.",
    interlocking: "나는 킥, 상대는 그 사이를 스네어로 채웁니다. 흔들리지 말고 이어 가세요.",
  },
  cheers: {
    keys: "드럼을 모두 찾았습니다.",
    reading: "노트를 읽을 수 있네요.",
    together: "둘이 하나처럼 쳤습니다.",
    trading: "대화 같았습니다.",
    interlocking: "두 드러머, 하나의 리듬.",
  },
  almost: "거의 다 됐어요. 한 번 더 해도, 넘어가도 좋습니다.",
  stepOf: (step, all) => `${step} / ${all}`,
  play: "해 보기",
  again: "한 번 더",
  next: "다음으로",
  leave: "수업 그만두기",
  done: "수업이 끝났습니다. 곡을 고르고 누군가를 불러 보세요.",
  songs: "곡 고르기",
};
