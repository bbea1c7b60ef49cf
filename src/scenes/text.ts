import type { GameObjects, Scene } from "phaser";
import { css, type ColourName } from "./colours.ts";

const FONTS =
  '"Hiragino Sans","Noto Sans JP","Apple SD Gothic Neo","Noto Sans KR","Yu Gothic UI","Malgun Gothic",sans-serif';

/** A line of bold text, drawn once and then only moved, shown and hidden. Its origin is its middle. */
export function makeText(scene: Scene, words: string, colour: ColourName): GameObjects.Text {
  return scene.add
    .text(0, 0, words, { fontFamily: FONTS, fontStyle: "bold", color: css(colour), stroke: css("ink") })
    .setOrigin(0.5);
}

/** Draws the text anew, sharp at this size in CSS pixels. For a change of layout, not for every frame. */
export function sizeText(text: GameObjects.Text, size: number, stroke: number, pixelRatio: number): void {
  text.setResolution(pixelRatio);
  text.setFontSize(Math.max(8, Math.round(size)));
  text.setStroke(css("ink"), stroke);
  text.setPadding(Math.ceil(stroke), Math.ceil(size * 0.16));
}

/** Makes a text no wider than `most`, which names and long words may be. */
export function fitText(text: GameObjects.Text, most: number): void {
  text.setScale(1);
  if (text.width > most) text.setScale(most / text.width);
}
