import type { GameObjects } from "phaser";
import type { Sheet } from "./art.ts";
import { nod } from "./motion-layout.ts";
import { DEER_MOST, type Seat, seatDeer } from "./scenery-layout.ts";
import type { StageLayout } from "./stage-layout.ts";

export interface AudienceView {
  layOut(layout: StageLayout): void;
  /** @param phase 0 to 1 in the beat; `strength` 0 (still) to 1. */
  update(phase: number, strength: number): void;
}

interface Deer {
  readonly body: GameObjects.Image;
  readonly head: GameObjects.Image;
}

export function createAudience(sheet: Sheet): AudienceView {
  const deer: readonly Deer[] = Array.from({ length: DEER_MOST }, () => ({
    body: sheet.image("audience/body"),
    head: sheet.image("audience/doe"),
  }));
  let seats: readonly Seat[] = [];
  const nodTo = (seat: Seat, { head, body }: Deer, amount: number): void => {
    sheet.place(
      head,
      seat.x,
      seat.y + amount * 15 * seat.scale,
      seat.scale,
      seat.scale * (1 - 0.07 * amount),
    );
    sheet.place(body, seat.x, seat.y + amount * 4 * seat.scale, seat.scale);
  };
  return {
    layOut: (layout) => {
      seats = seatDeer(layout);
      deer.forEach(({ body, head }, i) => {
        const seat = seats[i];
        body.setVisible(seat !== undefined);
        head.setVisible(seat !== undefined);
        if (seat !== undefined) head.setFrame(seat.stag ? "audience/stag" : "audience/doe");
      });
    },
    update: (phase, strength) => {
      seats.forEach((seat, i) => {
        const one = deer[i];
        if (one !== undefined) nodTo(seat, one, strength * nod((phase + 1 - seat.lag) % 1));
      });
    },
  };
}
