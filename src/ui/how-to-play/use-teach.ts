import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { PARTS, type Lane, type Part } from "../../core/drums.ts";
import type { DrumKeys } from "../players.tsx";
import { isTakenBy } from "../use-keys.ts";
import {
  startTeach,
  stepAt,
  strikeInTeach,
  TEACH_BEGIN,
  TEACH_LANES,
  type Teach,
  type TeachLane,
} from "./teach.ts";

/** After one has found both keys the other half waits this long for its player, in milliseconds. */
const PATIENCE_MS = 5000;

interface Teaching {
  readonly teach: Teach;
  /** Page time. */
  readonly nowMs: number;
  /** A drum was struck on the screen itself. */
  readonly strike: (part: Part, lane: TeachLane) => void;
  readonly again: () => void;
}

function drumOf(keys: DrumKeys, code: string): { readonly part: Part; readonly lane: TeachLane } | null {
  for (const part of PARTS)
    for (const lane of TEACH_LANES) if (keys[part][lane].code === code) return { part, lane };
  return null;
}

/** Somebody has found both keys, and nobody has struck anything for a while. */
function waitsInVain({ found, startMs, last }: Teach, nowMs: number): boolean {
  if (startMs !== null || !PARTS.some((part) => found[part].length === TEACH_LANES.length)) return false;
  return PARTS.every((part) => nowMs - (last[part]?.atMs ?? 0) > PATIENCE_MS);
}

/** A minute at the drums: reads the keys of both, and draws again with every frame while something moves. */
export function useTeach(keys: DrumKeys, onStrike: (part: Part, lane: Lane) => void): Teaching {
  const [shown, show] = useState({ teach: TEACH_BEGIN, nowMs: 0 });
  const now = useRef(TEACH_BEGIN);
  const latest = useRef({ keys, onStrike });
  latest.current = { keys, onStrike };
  const strike = (part: Part, lane: TeachLane, atMs: number): void => {
    now.current = strikeInTeach(now.current, part, lane, atMs);
    latest.current.onStrike(part, lane);
  };
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const drum = drumOf(latest.current.keys, event.code);
      if (drum === null || isTakenBy(event.target, event.code)) return;
      event.preventDefault();
      strike(drum.part, drum.lane, event.timeStamp);
    };
    let frame = requestAnimationFrame(function draw(nowMs): void {
      if (waitsInVain(now.current, nowMs)) now.current = startTeach(now.current, nowMs);
      show({ teach: now.current, nowMs });
      frame = requestAnimationFrame(draw);
    });
    document.addEventListener("keydown", onKeyDown);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);
  return {
    ...shown,
    strike: (part, lane) => strike(part, lane, performance.now()),
    again: () => void (now.current = { ...TEACH_BEGIN }),
  };
}

export const teachStep = ({ teach, nowMs }: Pick<Teaching, "teach" | "nowMs">): ReturnType<typeof stepAt> =>
  stepAt(teach, nowMs - (teach.startMs ?? nowMs));
