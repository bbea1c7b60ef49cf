/** One SVG source, ready to be drawn. Its origin is the point it turns about. */
export interface Drawing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** Colour roles of a source, as `var(--role)`, to colours. */
export type Colours = Readonly<Record<string, string>>;

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

/** A box of a drawing, as a `viewBox` says it. */
export type Box = Omit<Drawing, "body">;

/**
 * An address that an image can be loaded from. Pages that refuse markup made from text show pictures in this way.
 *
 * @param unitPx pixels of the image's own size for one unit.
 */
export function pictureAddress({ x, y, width, height }: Box, body: string, unitPx = 1): string {
  const size = `width="${width * unitPx}" height="${height * unitPx}" viewBox="${x} ${y} ${width} ${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${body}</svg>`;
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
