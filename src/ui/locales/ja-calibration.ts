import { numberIn, signedIn } from "../formats.ts";
import type { CalibrationText } from "./en-calibration.ts";

const size = (value: number): string => `${numberIn("ja", Math.abs(value))}ミリ秒`;
const side = (value: number): string => (value < 0 ? "早め" : "遅め");

export const jaCalibration: CalibrationText = {
  heading: "オフセットを測る",
  open: "叩いて測る",
  intro:
    "拍に合わせて16回以上叩いてください。自分のドラムのキーかスペースキー、ゲームパッドのボタン、電子ドラムのパッド、タッチ画面のどれでもかまいません。ふたり一緒でも、機器の種類ごとに分けて測ります。",
  introOf: (device) => `拍に合わせて、${device}を16回以上叩いてください。ほかの機器は分けて測ります。`,
  tapNow: "叩いてください。届いたものがここに出ます。",
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
  setInputOf: (device, offset) => `${device}のオフセットを${signedIn("ja", offset)}ミリ秒にする`,
  nowIs: (offset) => `今は${signedIn("ja", offset)}ミリ秒です。押さなければそのままです。`,
  changed: (device, from, to) =>
    `${device}のオフセットを${signedIn("ja", from)}ミリ秒から${signedIn("ja", to)}ミリ秒にしました。`,
  putBack: "元に戻す",
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
