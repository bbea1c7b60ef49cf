import { numberIn, signedIn } from "../formats.ts";
import type { CalibrationText } from "./en-calibration.ts";

const size = (value: number): string => `${numberIn("ja", Math.abs(value))}ミリ秒`;
const side = (value: number): string => (value < 0 ? "早め" : "遅め");

export const jaCalibration: CalibrationText = {
  heading: "オフセットを測る",
  open: "叩いて測る",
  intro: "拍に合わせて、自分のドラムかスペースキーを16回以上叩いてください。ふたり一緒でも測れます。",
  sound: "音に合わせる",
  light: "光に合わせる",
  lightIntro: "今度は提灯の光に合わせて叩いてください。音は鳴りません。",
  start: "はじめる",
  stop: "やめる",
  taps: (count) => `${numberIn("ja", count)}回`,
  more: (count) => `あと${numberIn("ja", count)}回`,
  result: (late, sure) =>
    late === 0
      ? `ぴったりです（誤差${size(sure)}以内）。`
      : `${size(late)}${side(late)}（中央値、誤差${size(sure)}以内）。`,
  rejected: (count) => `大きく外れた${numberIn("ja", count)}回は除きました。`,
  unsure: "まだはっきりしません。もう少し叩いてください。",
  setInput: (offset) => `入力オフセットを${signedIn("ja", offset)}ミリ秒にする`,
  setVisual: (offset) => `表示オフセットを${signedIn("ja", offset)}ミリ秒にする`,
  visualNeedsSound: "先に音に合わせて測ってください。光はそれと比べます。",
  done: "設定しました。",
  lantern: "拍で光る提灯",
  runHeading: "早い・遅い",
  runWas: (late, sure) =>
    `叩いた音は${size(late)}${side(late)}でした（中央値、誤差${size(sure)}以内）。機器の遅れかもしれません。どちらを選んでもシンクロは変わりません。`,
  slowOutput: (latency) =>
    `音が${size(latency)}遅れて出ています。ワイヤレスの機器でよくあることです。有線のほうが合わせやすくなります。`,
};
