import type { LessonText } from "./en-lesson.ts";

export const jaLesson: LessonText = {
  heading: "はじめてのレッスン",
  offer: "はじめてですか？ 3分のレッスンがあります。",
  open: "レッスンをはじめる",
  later: "あとで",
  steps: {
    keys: "自分のドラム",
    reading: "ノーツの読みかた",
    together: "いっしょに叩く",
    trading: "かけ合い",
    interlocking: "かみ合わせ",
  },
  says: {
    keys: "正しいドラムを叩くまで、曲がノーツごとに待ってくれます。あわてなくて大丈夫。",
    reading: "今度は曲が進みます。ノーツが線に届いたら叩きましょう。4打のうち3打で合格です。",
    together:
      "相手もいっしょに叩きます。線で結ばれたノーツは、息を合わせて同時に。見るだけでなく、音を聴いて。",
    trading: "ひとりが叩き、もうひとりが答えます。相手が終わったところから叩きましょう。",
    interlocking: "あなたはキック、相手はそのすき間にスネア。同じ調子でつづけましょう。",
  },
  cheers: {
    keys: "全部のドラムが見つかりました。",
    reading: "ノーツが読めました。",
    together: "ふたりがひとつになりました。",
    trading: "まるで会話のようでした。",
    interlocking: "ふたりでひとつのリズムです。",
  },
  almost: "あと少し。もう一度でも、次に進んでもかまいません。",
  stepOf: (step, all) => `${step}／${all}`,
  play: "やってみる",
  again: "もう一度",
  next: "次へ",
  leave: "レッスンをやめる",
  done: "レッスンはこれで終わりです。曲を選んで、だれかを誘いましょう。",
  songs: "曲を選ぶ",
};
