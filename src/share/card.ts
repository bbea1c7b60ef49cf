import type { ForBoth } from "../core/drums.ts";
import type { Jacket } from "../core/jacket.ts";
import type { RibbonLink } from "../core/sync/ribbon.ts";
import { jacketBack, type Wardrobe } from "../look/figure.ts";
import { CARD, fittingSize, RIBBON, ribbonBars } from "./card-layout.ts";

/** Everything that a card says, in the language of who shares it. */
export interface CardWords {
  readonly game: string;
  readonly song: string;
  readonly difficulty: string;
  readonly syncLabel: string;
  readonly sync: string;
  readonly grade: string;
  readonly names: ForBoth<string>;
  readonly date: string;
  readonly invite: string;
  /** Of the texts, as a BCP 47 tag: scripts share letters and draw them differently. */
  readonly language: string;
  /** A CSS list of font families. */
  readonly font: string;
}

export interface CardPicture {
  readonly jackets: ForBoth<Jacket>;
  readonly wardrobe: Wardrobe;
  readonly ribbon: readonly RibbonLink[];
  readonly lengthMs: number;
}

const INK = "#22183a";
const CREAM = "#fff0d2";
const AMBER = "#ffbe55";
const SOFT = "#dccbe6";
const SIDES = { left: "#e2492c", right: "#2cb9a8" } as const;
/** The box of a jacket's drawing, and its place on the card. */
const JACKET_BOX = { x: -160, y: -224, width: 320, height: 276 } as const;
const JACKET_PLACES = { left: { x: 40, y: 60 }, right: { x: 840, y: 60 } } as const;

/** Draws the card and gives it as a PNG. Rejects where the browser draws none. */
export async function drawCard(words: CardWords, picture: CardPicture): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = CARD.width;
  canvas.height = CARD.height;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no 2D canvas");
  canvas.lang = words.language;
  drawNight(pen);
  for (const part of ["left", "right"] as const) {
    const { x, y } = JACKET_PLACES[part];
    pen.drawImage(await jacketImage(picture, part), x, y, JACKET_BOX.width, JACKET_BOX.height);
    drawName(pen, words, part);
  }
  drawScore(pen, words);
  drawRibbon(pen, picture);
  drawFoot(pen, words);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}

async function jacketImage(
  { jackets, wardrobe }: CardPicture,
  part: "left" | "right",
): Promise<HTMLImageElement> {
  const { x, y, width, height } = JACKET_BOX;
  const { body } = jacketBack(wardrobe, jackets[part]);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width * 2}" height="${height * 2}" viewBox="${x} ${y} ${width} ${height}">${body}</svg>`;
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

type Pen = CanvasRenderingContext2D;

function drawNight(pen: Pen): void {
  const sky = pen.createLinearGradient(0, 0, 0, CARD.height);
  sky.addColorStop(0, "#161338");
  sky.addColorStop(1, "#2f2468");
  pen.fillStyle = sky;
  pen.fillRect(0, 0, CARD.width, CARD.height);
  pen.fillStyle = CREAM;
  pen.globalAlpha = 0.12;
  pen.beginPath();
  pen.arc(CARD.width / 2, 215, 205, 0, 2 * Math.PI);
  pen.fill();
  pen.globalAlpha = 1;
  pen.strokeStyle = AMBER;
  pen.lineWidth = 10;
  pen.strokeRect(5, 5, CARD.width - 10, CARD.height - 10);
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly widthMost: number;
  readonly colour: string;
  readonly align?: CanvasTextAlign;
}

function write(pen: Pen, { font }: CardWords, line: Line): void {
  const fontAt = (size: number): string => `900 ${size}px ${font}`;
  const size = fittingSize(line.size, line.widthMost, (at) => {
    pen.font = fontAt(at);
    return pen.measureText(line.text).width;
  });
  pen.font = fontAt(size);
  pen.textAlign = line.align ?? "center";
  pen.textBaseline = "alphabetic";
  pen.lineJoin = "round";
  pen.lineWidth = 6;
  pen.strokeStyle = INK;
  pen.strokeText(line.text, line.x, line.y);
  pen.fillStyle = line.colour;
  pen.fillText(line.text, line.x, line.y);
}

function drawName(pen: Pen, words: CardWords, part: "left" | "right"): void {
  const x = JACKET_PLACES[part].x + JACKET_BOX.width / 2;
  write(pen, words, { text: words.names[part], x, y: 385, size: 44, widthMost: 310, colour: SIDES[part] });
}

function drawScore(pen: Pen, words: CardWords): void {
  const x = CARD.width / 2;
  write(pen, words, { text: words.song, x, y: 92, size: 48, widthMost: 460, colour: CREAM });
  write(pen, words, { text: words.difficulty, x, y: 134, size: 26, widthMost: 440, colour: SOFT });
  write(pen, words, { text: words.syncLabel, x, y: 178, size: 26, widthMost: 300, colour: SOFT });
  write(pen, words, { text: words.sync, x, y: 312, size: 150, widthMost: 420, colour: CREAM });
  write(pen, words, { text: words.grade, x, y: 380, size: 46, widthMost: 440, colour: AMBER });
}

function drawRibbon(pen: Pen, { ribbon, lengthMs }: CardPicture): void {
  pen.fillStyle = "rgb(255 240 210 / 10%)";
  pen.fillRect(RIBBON.x, RIBBON.y, RIBBON.width, RIBBON.height);
  pen.fillStyle = "rgb(255 240 210 / 45%)";
  pen.fillRect(RIBBON.x, RIBBON.y + RIBBON.height / 2 - 1, RIBBON.width, 2);
  for (const { x, y, height, colour } of ribbonBars(ribbon, lengthMs)) {
    pen.fillStyle = colour;
    pen.fillRect(x - 1.5, y, 3, height);
  }
}

function drawFoot(pen: Pen, words: CardWords): void {
  const y = 596;
  write(pen, words, { text: words.game, x: 60, y, size: 34, widthMost: 360, colour: AMBER, align: "left" });
  write(pen, words, { text: words.date, x: CARD.width / 2, y, size: 26, widthMost: 300, colour: SOFT });
  write(pen, words, {
    text: words.invite,
    x: 1140,
    y,
    size: 30,
    widthMost: 400,
    colour: CREAM,
    align: "right",
  });
}
