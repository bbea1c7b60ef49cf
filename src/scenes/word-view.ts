import type { GameObjects, Scene } from "phaser";
import { type ColourName } from "./colours.ts";
import { clamp01, smooth } from "./motion-layout.ts";
import { makeText, sizeText } from "./text.ts";

/** One place where one of a few words is shown for a while. */
export interface WordView<Word extends string> {
  layOut(x: number, y: number, size: number, pixelRatio: number): void;
  show(word: Word, pageMs: number): void;
  update(pageMs: number): void;
}

export interface WordStyle {
  readonly lastMs: number;
  /** Whether a new word springs up a little. */
  readonly lively: boolean;
}

/** All words are drawn once, here: showing one only makes it visible. */
export function createWords<Word extends string>(
  scene: Scene,
  words: Readonly<Record<Word, string>>,
  colours: Readonly<Record<Word, ColourName>>,
  { lastMs, lively }: WordStyle,
): WordView<Word> {
  const names = Object.keys(words) as Word[];
  const texts = new Map<Word, GameObjects.Text>(
    names.map((name) => [name, makeText(scene, words[name], colours[name]).setVisible(false)]),
  );
  let [current, since]: [Word | null, number] = [null, -Infinity];
  return {
    layOut: (x, y, size, pixelRatio) => {
      for (const text of texts.values()) {
        text.setPosition(x, y);
        sizeText(text, size, Math.max(3, size * 0.2), pixelRatio);
      }
    },
    show: (word, pageMs) => {
      if (current !== null) texts.get(current)?.setVisible(false);
      [current, since] = [word, pageMs];
    },
    update: (pageMs) => {
      const text = current === null ? undefined : texts.get(current);
      if (text === undefined) return;
      const age = Math.max(0, pageMs - since);
      text.setVisible(age < lastMs).setAlpha(1 - smooth((age - lastMs * 0.55) / (lastMs * 0.45)));
      text.setScale(lively ? 1.16 - 0.16 * clamp01(age / 90) : 1);
    },
  };
}
