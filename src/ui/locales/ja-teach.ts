import type { TeachTexts } from "./en-teach.ts";

export const jaTeach: TeachTexts = {
  heading: "やってみよう",
  keys: (left, right) => `ドラムを叩いてみましょう。左は ${left}、右は ${right}。`,
  line: "こんどは、ノーツが線に届いたら叩きます。",
  together: "さあ、ふたり同時に。まん中の言葉が、どれだけ合ったかを教えます。",
  done: "これだけです。さあ、あそびましょう！",
  itself: "おまかせ演奏中",
  again: "もう一度",
};
