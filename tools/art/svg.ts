/** One SVG source, ready to be placed in an atlas page. Its origin is the point it turns about. */
export interface Drawing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Units at each edge that are drawn but left out of the frame, so that a stretched frame has no soft edge. */
  readonly inset: number;
  readonly body: string;
}

/** Colour roles of a source, as `var(--role)`, to colours. */
export type Colours = Readonly<Record<string, string>>;

const BOX = /viewBox="(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+)"/u;

/** Reads view box, inset and body of one SVG source; `place` names the file in messages. */
export function readDrawing(source: string, place: string): Drawing {
  const root = /<svg\b([^>]*)>([\s\S]*)<\/svg>/u.exec(source);
  if (root === null) throw new Error(`${place}: not an SVG with one root`);
  const [, attributes = "", body = ""] = root;
  const box = BOX.exec(attributes);
  if (box === null) throw new Error(`${place}: no viewBox of four numbers`);
  const [x, y, width, height] = box.slice(1).map(Number) as [number, number, number, number];
  const inset = Number(/data-inset="(\d+)"/u.exec(attributes)?.[1] ?? 0);
  return { x, y, width, height, inset, body };
}

/** Puts colours in the place of `var(--role)`. A role without a colour is a mistake in the source. */
export function paint(body: string, colours: Colours, place: string): string {
  return body.replaceAll(/var\(--([a-z-]+)\)/gu, (_, role: string) => {
    const colour = colours[role];
    if (colour === undefined) throw new Error(`${place}: no colour for --${role}`);
    return colour;
  });
}

/** Makes the ids of a body its own, so that many bodies can share one document. */
export const ownIds = (body: string, prefix: string): string =>
  body
    .replaceAll(/\bid="([^"]+)"/gu, `id="${prefix}-$1"`)
    .replaceAll(/url\(#([^)]+)\)/gu, `url(#${prefix}-$1)`)
    .replaceAll(/href="#([^"]+)"/gu, `href="#${prefix}-$1"`);
