import { numberIn, signedIn } from "../formats.ts";
import type { CalibrationText } from "./en-calibration.ts";

const size = (value: number): string => `${numberIn("ko", Math.abs(value))}ms`;
const side = (value: number): string => (value < 0 ? "빠름" : "늦음");

export const koCalibration: CalibrationText = {
  heading: "오프셋 재기",
  open: "쳐서 재기",
  intro:
    "박에 맞춰 열여섯 번 넘게 치세요. 내 드럼 키나 스페이스 키, 게임패드 버튼, 전자 드럼 패드, 터치 화면 모두 됩니다. 둘이 같이 쳐도 기기 종류마다 따로 잽니다.",
  introOf: (device) => `박에 맞춰 이 기기로 열여섯 번 넘게 치세요: ${device}. 다른 기기는 따로 잽니다.`,
  tapNow: "지금 치세요. 들어온 것이 여기에 나옵니다.",
  sound: "소리에 맞추기",
  light: "빛에 맞추기",
  lightIntro: "이번에는 등불 빛에 맞춰 치세요. 소리는 나지 않습니다.",
  start: "시작",
  stop: "그만",
  taps: (count) => `${numberIn("ko", count)}번`,
  more: (count) => `${numberIn("ko", count)}번 남음`,
  result: (late, sure) =>
    late === 0
      ? `딱 맞습니다 (오차 ${size(sure)} 이내).`
      : `${size(late)} ${side(late)} (가운데 값, 오차 ${size(sure)} 이내).`,
  rejected: (count) => `크게 벗어난 ${numberIn("ko", count)}번은 뺐습니다.`,
  unsure: "아직 확실하지 않습니다. 조금 더 쳐 주세요.",
  setInput: (offset) => `입력 오프셋을 ${signedIn("ko", offset)}ms로 맞추기`,
  setInputOf: (device, offset) => `${device} 오프셋을 ${signedIn("ko", offset)}ms로 맞추기`,
  nowIs: (offset) => `지금은 ${signedIn("ko", offset)}ms입니다. 누르지 않으면 그대로입니다.`,
  changed: (device, from, to) =>
    `${device} 오프셋을 ${signedIn("ko", from)}ms에서 ${signedIn("ko", to)}ms로 바꿨습니다.`,
  putBack: "되돌리기",
  setVisual: (offset) => `화면 오프셋을 ${signedIn("ko", offset)}ms로 맞추기`,
  visualNeedsSound: "먼저 소리에 맞춰 재 주세요. 빛은 그것과 견줍니다.",
  done: "맞췄습니다.",
  lantern: "박에 켜지는 등불",
  runHeading: "빠름·늦음",
  runWas: (late, sure) =>
    `친 소리가 ${size(late)} ${side(late)} (가운데 값, 오차 ${size(sure)} 이내). 기기 때문일 수 있습니다. 어느 쪽을 골라도 싱크는 그대로입니다.`,
  slowOutput: (latency) =>
    `소리가 ${size(latency)} 늦게 나옵니다. 무선 기기에서 흔한 일입니다. 유선을 쓰면 맞추기 쉬워집니다.`,
};
