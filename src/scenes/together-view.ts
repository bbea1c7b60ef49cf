import type { Sheet } from "./art.ts";
import { decay, smooth } from "./motion-layout.ts";
import type { SyncPlace } from "./stage-layout.ts";

/**
 * Two tokens beside the sync word: the left player's and the right player's. Level and touching when they were
 * together; the one that came later sits lower, as a late note does.
 */
export interface TogetherView {
  layOut(place: SyncPlace): void;
  /** @param dMs right error minus left error; `null` when a side was not heard. */
  show(dMs: number | null, pageMs: number): void;
  update(pageMs: number): void;
}

const LAST_MS = 1100;
/** Units for one millisecond apart, and the most that is shown. */
const UNITS_PER_MS = 0.34;
const MOST = 26;

export function createTogether(sheet: Sheet): TogetherView {
  const left = sheet.image("field/token-round");
  const right = sheet.image("field/token-lozenge");
  let place = { x: 0, y: 0, scale: 1 };
  let [dMs, since]: [number | null, number] = [null, -Infinity];
  return {
    layOut: ({ x, tokensY, size }) => {
      place = { x, y: tokensY, scale: size / 46 };
    },
    show: (value, pageMs) => {
      [dMs, since] = [value, pageMs];
    },
    update: (pageMs) => {
      const age = pageMs - since;
      const alpha = dMs === null ? 0 : 1 - smooth((age - LAST_MS * 0.6) / (LAST_MS * 0.4));
      for (const token of [left, right]) token.setAlpha(alpha).setVisible(alpha > 0);
      if (dMs === null || alpha === 0) return;
      const apart = Math.max(-MOST, Math.min(MOST, dMs * UNITS_PER_MS));
      const side = 15 + Math.abs(apart) * 0.5 + 10 * decay(age, 120);
      sheet.place(left, place.x - side * place.scale, place.y - (apart / 2) * place.scale, place.scale);
      sheet.place(right, place.x + side * place.scale, place.y + (apart / 2) * place.scale, place.scale);
    },
  };
}
