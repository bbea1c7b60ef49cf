import { expect, test } from "vitest";
import { aChart, aNote } from "../testing/builders.ts";
import { linksOf } from "./links.ts";
import { momentsOf } from "./moments.ts";

const L = (atMs: number) => aNote("left", "snare", atMs);
const R = (atMs: number) => aNote("right", "snare", atMs);

test("two moments at one time are a unison, whatever the lanes", () => {
  const { links } = aChart(aNote("left", "crash", 500), aNote("right", "kick", 500));
  expect(links).toEqual([{ kind: "unison", weight: 2, left: [0], right: [1] }]);
});

test("a chord is one moment", () => {
  const { links } = aChart(aNote("left", "crash", 500), aNote("left", "kick", 500), R(500));
  expect(links).toEqual([{ kind: "unison", weight: 2, left: [0, 1], right: [2] }]);
});

test.each([
  { what: "an answer within a second", notes: [L(1000), R(2000)], links: ["hand-over 0-1"] },
  { what: "an answer after a second", notes: [L(1000), R(2001)], links: [] },
  { what: "two answers: the first takes it", notes: [L(1000), R(1200), R(1400)], links: ["hand-over 0-1"] },
  {
    what: "two calls: the most recent is answered",
    notes: [L(1000), L(1200), R(1400)],
    links: ["hand-over 1-2"],
  },
  { what: "to and fro", notes: [L(1000), R(1200), L(1400)], links: ["hand-over 0-1", "hand-over 2-1"] },
  { what: "a unison hands nothing over", notes: [L(1000), R(1000), L(1200)], links: ["unison 0-1"] },
  { what: "a unison takes nothing over", notes: [L(800), L(1000), R(1000)], links: ["unison 1-2"] },
  // The partner's most recent moment is in a unison, so the older one behind it does not count either.
  {
    what: "nothing reaches across a unison",
    notes: [L(800), L(1000), R(1000), R(1200)],
    links: ["unison 1-2"],
  },
])("$what", ({ notes, links }) => {
  const chart = aChart(...notes);
  expect(chart.links.map(({ kind, left, right }) => `${kind} ${left.join("+")}-${right.join("+")}`)).toEqual(
    links,
  );
});

test("an echo joins the j-th moment of the answer to the j-th of the call, in order of its later moment", () => {
  const { notes } = aChart(L(0), L(500), R(2000), R(2500), L(2500));
  const moments = momentsOf(notes);
  const [call, answer] = [moments.slice(0, 2), moments.filter(({ part }) => part === "right")];
  expect(linksOf(moments, [{ call, answer }]).map(({ kind, left, right }) => [kind, left, right])).toEqual([
    ["echo", [0], [2]],
    ["unison", [3], [4]],
    ["echo", [1], [4]],
  ]);
});
