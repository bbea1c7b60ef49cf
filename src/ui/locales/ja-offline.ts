import type { Offline } from "./en-offline.ts";

export const jaOffline: Offline = {
  updateHeading: "新しいバージョン",
  updateReady: "新しいバージョンの準備ができました。",
  updateNow: "今すぐ切り替える",
  updateLater: "あとで",
  needsNetwork: "この端末にはまだありません。ネットワークが必要です",
  copyReport: "この内容をコピー",
  copied: "コピーしました",
  notCopied: "コピーできませんでした。上の文を選択してください。",
  reload: "再読み込み",
};
