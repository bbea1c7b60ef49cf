import type { JSX } from "preact";
import { PARTS, type ForBoth, type Part } from "../../core/drums.ts";
import type { DrumKeys } from "../players.tsx";
import type { Text } from "../text.ts";
import {
  errorOf,
  judgementAt,
  playsItself,
  stepAt,
  TEACH_LANES,
  TEACH_NOTES,
  TEACH_TRAVEL_MS,
  togetherAt,
  type Teach,
  type TeachLane,
} from "./teach.ts";

interface TeachStageProps {
  readonly text: Text;
  readonly keys: DrumKeys;
  readonly teach: Teach;
  /** Page time. */
  readonly nowMs: number;
  /** A finger on a drum: phones have no keys. */
  readonly onTouch: (part: Part, lane: TeachLane) => void;
}

/** Places in the picture: lanes as they lie on the keyboard, notes falling to their line. */
const X: ForBoth<Readonly<Record<TeachLane, number>>> = {
  left: { snare: 90, kick: 190 },
  right: { kick: 410, snare: 510 },
};
const MIDDLE = { left: 140, right: 460 } as const;
const TOP_Y = 6;
const LINE_Y = 176;
/** A struck drum stays lit this long, and a note this long past its line, in milliseconds. */
const LIT_MS = 160;
const GONE_MS = 260;

const yAt = (untilMs: number): number => LINE_Y - ((LINE_Y - TOP_Y) * untilMs) / TEACH_TRAVEL_MS;

function Shape({ part, x, y }: { readonly part: Part; readonly x: number; readonly y: number }): JSX.Element {
  return part === "left" ? (
    <circle cx={x} cy={y} r="17" fill="var(--vermilion)" />
  ) : (
    <path transform={`translate(${x} ${y})`} d="M0-22 22 0 0 22-22 0Z" fill="var(--teal)" />
  );
}

function Drum(props: TeachStageProps & { readonly part: Part; readonly lane: TeachLane }): JSX.Element {
  const { text, keys, teach, nowMs, part, lane } = props;
  const x = X[part][lane];
  const last = teach.last[part];
  const lit = last !== null && last.lane === lane && nowMs - last.atMs < LIT_MS;
  const wanted = teach.startMs === null && !teach.found[part].includes(lane);
  return (
    <g onPointerDown={() => props.onTouch(part, lane)}>
      <path class="teach__lane" d={`M${x} ${TOP_Y}V${LINE_Y}`} />
      <rect
        class="teach__key"
        data-lit={lit}
        data-wanted={wanted}
        x={x - 24}
        y={LINE_Y + 26}
        width="48"
        height="44"
        rx="9"
      />
      <text class="teach__label" x={x} y={LINE_Y + 57}>
        {keys[part][lane].label}
      </text>
      <text class="teach__drum" x={x} y={LINE_Y + 90}>
        {text.words.lane[lane]}
      </text>
      {lit && <circle class="teach__ring" cx={x} cy={LINE_Y} r="27" />}
    </g>
  );
}

/** Notes on their way, and the thread between two that are to meet. */
function Notes({ teach, nowMs }: TeachStageProps): JSX.Element {
  const songMs = nowMs - (teach.startMs ?? nowMs);
  const seen = TEACH_NOTES.map((note, index) => ({ ...note, index, untilMs: note.atMs - songMs })).filter(
    ({ index, untilMs }) =>
      teach.startMs !== null &&
      untilMs <= TEACH_TRAVEL_MS &&
      untilMs > -GONE_MS &&
      errorOf(teach, index, songMs) === null,
  );
  return (
    <>
      {seen.map(({ part, lane, atMs, index, untilMs }) => {
        const partner = TEACH_NOTES[index + 1];
        return (
          <g key={index}>
            {part === "left" && partner?.atMs === atMs && (
              <path class="teach__thread" d={`M${X.left[lane]} ${yAt(untilMs)}H${X.right[partner.lane]}`} />
            )}
            <Shape part={part} x={X[part][lane]} y={yAt(untilMs)} />
          </g>
        );
      })}
    </>
  );
}

function Words({ text, teach, nowMs }: TeachStageProps): JSX.Element {
  const songMs = nowMs - (teach.startMs ?? nowMs);
  const sync = stepAt(teach, songMs) === "line" ? null : togetherAt(teach, songMs);
  return (
    <>
      {PARTS.map((part) => {
        const word = judgementAt(teach, part, songMs);
        return (
          <text key={part} class="teach__word" x={MIDDLE[part]} y="30">
            {playsItself(teach, part) ? text.teach.itself : word && text.words.judgement[word]}
          </text>
        );
      })}
      <text class="teach__sync" x="300" y="110">
        {sync && text.words.sync[sync]}
      </text>
    </>
  );
}

/** Two drums each, the line, and what comes to it. */
export function TeachStage(props: TeachStageProps): JSX.Element {
  return (
    <svg class="teach__stage" viewBox="0 0 600 276" aria-hidden="true" focusable="false">
      <path class="teach__line" d={`M50 ${LINE_Y}H230M370 ${LINE_Y}H550`} />
      {PARTS.map((part) => TEACH_LANES.map((lane) => <Drum key={lane} {...props} part={part} lane={lane} />))}
      <Notes {...props} />
      <Words {...props} />
    </svg>
  );
}
