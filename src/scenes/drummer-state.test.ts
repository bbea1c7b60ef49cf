import { expect, test } from "vitest";
import type { Chart } from "../core/chart/chart.ts";
import type { Lane } from "../core/drums.ts";
import { songMs } from "../core/time.ts";
import { createDrummer } from "./drummer-state.ts";
import { contactPose, REST } from "./kit-layout.ts";
import { createNoteStates } from "./note-states.ts";
import { notesOf } from "./note-window-layout.ts";

const left = (lane: Lane, noteMs: number) => ({
  part: "left" as const,
  lane,
  noteMs: songMs(noteMs),
  accent: false,
});
const chart: Chart = {
  notes: [left("hat", 1000), left("snare", 1100), left("snare", 1200), left("crash", 6000)],
  links: [],
};

function drummer() {
  const states = createNoteStates(chart);
  return {
    states,
    state: createDrummer(notesOf(chart, "left", "outer"), states, { seed: 0, lead: "outer" }),
  };
}
const at = (ms: number, chain = 0) => ({ songMs: ms, pageMs: ms, beatMs: 500, chain });

test("a stroke moves the planned hand within the next frame", () => {
  const { state } = drummer();
  state.pose(at(1190));
  state.strike("snare", false, 1200);
  expect(state.pose(at(1206)).sticks.outer).toEqual(contactPose("outer", "snare"));
});

test("a stroke that no note asked for is still drawn", () => {
  const { state } = drummer();
  state.pose(at(3000));
  state.strike("crash", false, 3000);
  expect(state.pose(at(3000)).sticks.inner).toEqual(contactPose("inner", "crash"));
  expect(state.struckAgeMs("crash", 3050)).toBe(50);
});

test("hands lift for a note to come, and not for one that was hit", () => {
  const { state, states } = drummer();
  expect(state.pose(at(945)).sticks.outer.wrist.y).not.toBe(REST.outer.wrist.y);
  states.apply({ kind: "hit", note: 0, part: "left", lane: "hat", errorMs: 0, judgement: "perfect" }, 945);
  expect(state.pose(at(945)).sticks.outer).toEqual(REST.outer);
});

test("looks at the partner in a long rest only", () => {
  const { state } = drummer();
  expect(state.pose(at(1150)).look).toBe(0);
  expect(state.pose(at(3500)).look).toBe(1);
  expect(state.pose(at(5950)).look).toBe(0);
});

test("flinches after a miss, rejoices in a long chain, and a miss comes first", () => {
  const { state } = drummer();
  expect(state.pose(at(3000, 16)).mood).toBe("joy");
  state.miss(3000);
  expect(state.pose(at(3050, 16)).mood).toBe("flinch");
  expect(state.pose(at(4000, 16)).mood).toBe("joy");
  expect(state.pose(at(4000, 15)).mood).toBe("bright");
  expect(state.pose(at(4000, 3)).mood).toBe("calm");
});

test("going elsewhere makes notes pending again, but for those of the past: they are gone, not popping", () => {
  const { states } = drummer();
  states.apply({ kind: "miss", note: 3, part: "left", lane: "crash" }, 0);
  states.apply({ kind: "miss", note: 0, part: "left", lane: "hat" }, 0);
  states.rewind([{ kind: "miss", note: 0, part: "left", lane: "hat" }]);
  expect([states.of(0), states.of(3)]).toEqual(["missed", "pending"]);
  expect(states.ageMs(0, 5000)).toBe(Infinity);
});
