import fc from "fast-check";
import { LANES, PARTS } from "../drums.ts";
import { DRUMMERS, EMBLEMS, HANDS, JACKET_COLOURS, STRIPES } from "../jacket.ts";
import { cleanName } from "../player-name.ts";
import { DEVICES, PARTNERS } from "../run-format/run-schema.ts";

/** Generated heads of runs for property tests. */

/** Names as players give them. */
export const playerNames = fc.oneof(
  fc.constantFrom("", "Ōkubo", "はるか", "지훈", "李さん", "👩🏽‍🎤", "A B", "🇰🇷🇯🇵"),
  fc.string({ unit: "grapheme" }).map(cleanName),
);
/** Any jacket. */
const jackets = fc.record({
  colour: fc.constantFrom(...JACKET_COLOURS),
  trim: fc.constantFrom(...JACKET_COLOURS),
  stripes: fc.constantFrom(...STRIPES),
  emblem: fc.constantFrom(...EMBLEMS),
  number: fc.option(fc.integer({ min: 0, max: 99 })),
  drummer: fc.constantFrom(...DRUMMERS),
  hand: fc.constantFrom(...HANDS),
});
export const players = fc.record({
  name: playerNames,
  inputOffsetMs: fc.integer({ min: -500, max: 500 }),
  jacket: jackets,
  device: fc.constantFrom(...DEVICES),
  resolutionMs: fc.option(fc.integer({ min: 0, max: 100 })),
});
export const partners = fc.record({
  part: fc.constantFrom(...PARTS),
  character: fc.constantFrom(...PARTNERS),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  horizonMs: fc.integer({ min: 80, max: 5000 }),
});
/** Presses anywhere that a run may have one. */
export const anyPlace = fc.record({
  part: fc.constantFrom(...PARTS),
  lane: fc.constantFrom(...LANES),
  atMs: fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -60_000, max: 3_600_000 })),
});
