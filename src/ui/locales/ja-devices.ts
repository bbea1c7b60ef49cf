import type { DevicesText } from "./en-devices.ts";

export const jaDevices: DevicesText = {
  kind: {
    keyboard: "キーボード",
    gamepad: "ゲームパッド",
    midi: "電子ドラム",
    touch: "タッチ画面",
    partner: "シミュレーションの相手",
  },
  pausedLost: "ゲームパッドか電子ドラムの接続が切れたので、曲を止めて待っていました。",
  thinned: (keys) =>
    `このキーボードに合わせて、同時に押すキーを${keys}つまでに減らして演奏しました。ベストには残りません。`,
  mixed: (left, right) =>
    `左は${left}、右は${right}で演奏しました。機器ごとに遅れが違うため、シンクロは両方のオフセットが合っているかどうかに左右されます。`,
};
