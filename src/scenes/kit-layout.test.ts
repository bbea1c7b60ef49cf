import { expect, test } from "vitest";
import { ARM, DRUMS, type Hand, SEAT, SHOULDERS } from "../look/rig.ts";
import { contactPose, raisedPose, REST, type StickLane, tipOf } from "./kit-layout.ts";
import { reach } from "./arm-layout.ts";

const HANDS: readonly Hand[] = ["outer", "inner"];
const STICK_LANES: readonly StickLane[] = ["hat", "snare", "crash"];
const cases = HANDS.flatMap((hand) => STICK_LANES.map((lane) => ({ hand, lane })));

const armTo = (hand: Hand, wrist: { x: number; y: number }) =>
  reach({ x: SEAT.x + SHOULDERS[hand].x, y: SEAT.y + SHOULDERS[hand].y }, wrist, 1, ARM);

test.each(cases)("the $hand hand's stick really touches the $lane", ({ hand, lane }) => {
  const tip = tipOf(contactPose(hand, lane));
  expect(Math.abs(tip.x - DRUMS[lane].x)).toBeLessThan(70);
  expect(Math.abs(tip.y - DRUMS[lane].y)).toBeLessThan(16);
});

test.each(cases)("the $hand arm is long enough for the $lane", ({ hand, lane }) => {
  expect(armTo(hand, contactPose(hand, lane).wrist).fore.stretch).toBeLessThan(1.15);
  expect(armTo(hand, REST[hand].wrist).fore.stretch).toBeLessThanOrEqual(1.001);
});

test.each(cases)("the $hand stick lifts off the $lane, an accent higher", ({ hand, lane }) => {
  const [touching, plain, accent] = [0, 1, 1.5].map((lift) => tipOf(raisedPose(hand, lane, lift)).y);
  expect(plain).toBeLessThan(touching! - 40);
  expect(accent).toBeLessThan(plain!);
});
