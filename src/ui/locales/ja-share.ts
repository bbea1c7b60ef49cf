import { numberIn, signedIn } from "../formats.ts";
import type { ShareText } from "./en-share.ts";

const ms = (value: number): string => `${signedIn("ja", value)}ミリ秒`;

export const jaShare: ShareText = {
  open: {
    heading: "デュエットが届きました",
    judgedAgain: "この端末で、打音を一つずつ判定し直しました。リンクに点数は入っていません。",
    proves: "わかるのはこの打音の点数です。だれが打ったかまではわかりません。",
    watch: "見る",
    answer: (part, name) => `返事をする：${name}と${part === "left" ? "左" : "右"}パートを演奏`,
    answering: (name) => `${name}への返事です。相手のパートは録音どおりに鳴ります。`,
    playSong: "この曲を演奏",
    share: "もう一度シェア",
    apart: (left, right) =>
      `別々に演奏：二台の端末の演奏を合わせたものです。入力オフセットは左${ms(left)}、右${ms(right)}。`,
    answers: (count, names) =>
      names === ""
        ? `返事はこれまで${numberIn("ja", count)}回。`
        : `返事はこれまで${numberIn("ja", count)}回。前の奏者：${names}。`,
    practice: (percent) => `速度${percent}で演奏。`,
    paused: "途中で一時停止がありました。",
    equal: (name) => `${name}の打音はすべて同じだけずれています。人の手ではこうなりません。`,
    narrow: (name) => `${name}の打音のばらつきは4ミリ秒未満です。どんな名手でももっとばらつきます。`,
    by: (left, right) => `${left}と${right}`,
  },
  refused: {
    heading: "このリンクは開けません",
    cut: "リンクの終わりが欠けています。もう一度送ってもらうか、演奏をファイルでもらってください。",
    damaged: "リンクの一部が途中で変わってしまい、信用できません。もう一度送ってもらってください。",
    version: "このリンクは新しい版のゲームで作られました。ページを読み込み直してください。",
    rules:
      "この演奏は、この版とは別のルールで判定されました。ページを読み込み直して、もう一度開いてください。",
    level: (level) => `ここにない曲（「${level}」）のリンクです。別の版のゲームにはあるかもしれません。`,
    chart: (title) => `「${title}」は演奏のあとで譜面が変わったため、公平に判定できません。`,
    invalid: "このリンクには、ゲームが書くはずのないことが書かれています。",
  },
  send: {
    open: "シェア",
    heading: "このデュエットをシェア",
    what: "リンクには打音がすべて入っています。開いた人はその場で判定し直し、演奏を見て、返事ができます。",
    copyLink: "リンクをコピー",
    system: "シェア…",
    copyText: "チャット用の文をコピー",
    saveCard: "カードを保存",
    copyCard: "カードをコピー",
    cardAlt: (sentence) => `カード：${sentence}`,
    cardWait: "カードを描いています…",
    cardFailed: "ここではカードを描けませんでした。リンクにはすべて入っています。",
    qr: "スマートフォンのカメラを向けてください",
    qrShort:
      "演奏が長くてQRコードに入らないため、このコードは曲を開きます。演奏そのものはリンクをコピーしてください。",
    length: (count) => `${numberIn("ja", count)}文字`,
    tooLong: "打音が多すぎてリンクに入りません。「演奏を保存」でファイルにして送ってください。",
    textLabel: "手でコピーするためのリンク",
    outcome: {
      copied: "コピーしました。",
      saved: "ダウンロードに保存しました。",
      shared: "システムに渡しました。",
      cancelled: "シェアしませんでした。",
      withoutCard: "画像は受け取られないため、カードなしでシステムに渡しました。",
      failed: "ブラウザに許可されませんでした。下のリンクを選んで手でコピーしてください。",
    },
    says: (by, song, score) => `${by}・${song}：${score}`,
    apart: (sentence) => `${sentence}別々に演奏しました。`,
    cardSync: "シンクロ",
    cardInvite: "返事をしませんか",
  },
  watch: {
    play: "再生",
    pause: "一時停止",
    place: "曲の位置",
    slow: "半分の速さ",
    leave: "終わる",
  },
  runs: {
    heading: "演奏の記録",
    open: "演奏の記録",
    empty: "この端末にはまだ演奏がありません。最後まで演奏した曲はすべて残ります。",
    none: "当てはまる演奏がありません。",
    sort: "並べ方",
    newest: "新しい順",
    best: "よい順",
    song: "曲",
    all: "すべての曲",
    bestOf: (sync) => `最高${numberIn("ja", sync)}`,
    apart: "別々に演奏",
    practised: (percent) => `速度${percent}で練習しました。ベストには残りません。`,
    show: "開く",
    remove: "削除",
    removeOf: (what) => `削除：${what}`,
    removed: "削除しました。",
    undo: "元に戻す",
    removeAll: "すべて削除",
    removeAllAsk: (count) =>
      `${numberIn("ja", count)}件の演奏を削除しますか？必要になりそうなら、先に書き出してください。`,
    yes: "削除する",
    no: "残す",
    exportAll: "すべて書き出す",
    importAll: "読み込む",
    imported: (added, known, refused) =>
      `${numberIn("ja", added)}件を追加、${numberIn("ja", known)}件は登録済み、${numberIn("ja", refused)}件は読めませんでした。`,
    unjudged: "ここでは判定できません",
    denied: "このブラウザはページの記録を残さないため、閉じると演奏は消えます。",
    full: "ブラウザに空きがありません。これまでの記録は残っています。書き出してから、いくつか削除してください。",
  },
};
