export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where each box goes, in the order given, and how high the page became. */
export interface Shelves {
  readonly spots: readonly Spot[];
  readonly height: number;
}

/**
 * Packs boxes onto a page of fixed width, tallest first, on shelves. Wasteful beside the best packers, but the same
 * boxes always land in the same place.
 *
 * @param gap free units between boxes and along the edges.
 */
export function packShelves(boxes: readonly Size[], pageWidth: number, gap: number): Shelves {
  const spots: Spot[] = boxes.map(() => ({ x: 0, y: 0 }));
  const order = boxes.map((box, index) => ({ box, index })).toSorted((a, b) => b.box.height - a.box.height);
  let [x, y, shelf] = [gap, gap, 0];
  for (const { box, index } of order) {
    if (box.width + 2 * gap > pageWidth) throw new Error(`a box of ${box.width} is wider than the page`);
    if (x + box.width + gap > pageWidth) [x, y, shelf] = [gap, y + shelf + gap, 0];
    spots[index] = { x, y };
    x += box.width + gap;
    shelf = Math.max(shelf, box.height);
  }
  return { spots, height: y + shelf + gap };
}
