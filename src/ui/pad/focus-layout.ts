export type Direction = "up" | "down" | "left" | "right";

/** Where something lies, in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something that lies aside counts as so many times farther: who goes down means what is below. */
const ASIDE = 3;
/** Boxes that overlap by this much still lie beside each other: borders, shadows. In pixels. */
const OVERLAP = 4;

/** How far a box lies from another one in a direction, to compare by; `null` where it does not lie there. */
function distance(from: Box, to: Box, direction: Direction): number | null {
  const [ahead, aside] = inDirection(from, to, direction);
  return ahead < -OVERLAP ? null : Math.max(0, ahead) + ASIDE * Math.max(0, aside);
}

/** The gap between two boxes along a direction, and the gap across it; negative where they overlap. */
function inDirection(from: Box, to: Box, direction: Direction): readonly [number, number] {
  const across = Math.max(to.left - from.right, from.left - to.right);
  const along = Math.max(to.top - from.bottom, from.top - to.bottom);
  switch (direction) {
    case "up":
      return [from.top - to.bottom, across];
    case "down":
      return [to.top - from.bottom, across];
    case "left":
      return [from.left - to.right, along];
    case "right":
      return [to.left - from.right, along];
  }
}

/** The nearest box in a direction, as an index; `null` where none lies there. Of two as near, the first. */
export function nearestBox(from: Box, boxes: readonly Box[], direction: Direction): number | null {
  let best: { readonly index: number; readonly far: number } | null = null;
  for (const [index, box] of boxes.entries()) {
    const far = distance(from, box, direction);
    if (far !== null && (best === null || far < best.far)) best = { index, far };
  }
  return best?.index ?? null;
}
