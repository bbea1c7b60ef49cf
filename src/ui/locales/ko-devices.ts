import type { DevicesText } from "./en-devices.ts";

export const koDevices: DevicesText = {
  kind: {
    keyboard: "키보드",
    gamepad: "게임패드",
    midi: "전자 드럼",
    touch: "터치 화면",
    partner: "시뮬레이션 파트너",
  },
  pausedLost: "게임패드나 전자 드럼의 연결이 끊겨서 곡을 멈추고 기다렸어요.",
  thinned: (keys) =>
    `이 키보드에 맞춰 동시에 누르는 키를 ${keys}개까지로 줄여서 연주했어요. 이런 연주는 최고 기록에 남지 않아요.`,
  mixed: (left, right) =>
    `왼쪽: ${left}, 오른쪽: ${right}. 기기마다 지연이 달라서, 두 오프셋이 모두 맞아야 싱크도 맞아요.`,
};
