import type { JSX } from "preact";
import type { ForBoth, Part } from "../../core/drums.ts";
import { Cymbal, DrumKit } from "./drum-kit.tsx";
import { elbowOf, Face, Forearm, Torso, UpperArm, type Figure } from "./drummer-parts.tsx";

const LINE = { stroke: "var(--ink)", "stroke-linejoin": "round", "stroke-width": 6 } as const;

const FIGURES: Readonly<Record<Part, Figure>> = {
  left: { jacket: "var(--vermilion)", shade: "var(--lacquer)", skin: "var(--peach)", hair: "#2b2038" },
  right: { jacket: "var(--teal)", shade: "var(--pine)", skin: "var(--fawn)", hair: "#7b3f2a" },
};

/** Black bob under a festival headband. */
function BobHead({ figure }: { readonly figure: Figure }): JSX.Element {
  return (
    <g {...LINE}>
      <path
        fill={figure.hair}
        d="M-78-270Q-96-340-40-374 0-396 48-372 96-336 76-262L66-230Q84-214 70-206 40-216 0-214-44-216-70-206-86-216-66-232Z"
      />
      <Face figure={figure} />
      <path
        fill={figure.hair}
        d="M-66-286Q-70-352 0-356 70-352 66-286 50-304 44-326 30-300 6-322-6-298-30-324-46-300-66-286Z"
      />
      <path d="M-70-316Q0-358 70-316L68-300Q0-340-68-300Z" fill="var(--cream)" stroke-width="5" />
      <circle cy="-334" r="9" fill="var(--vermilion)" stroke-width="3" />
    </g>
  );
}

/** Brown spikes under headphones. */
function SpikeHead({ figure }: { readonly figure: Figure }): JSX.Element {
  return (
    <g {...LINE}>
      <path
        fill={figure.hair}
        d="M-74-258Q-98-320-62-352L-72-380-36-370-24-400 4-376 34-398 40-366 76-372 64-342Q94-312 74-258Z"
      />
      <Face figure={figure} />
      <path
        fill={figure.hair}
        d="M-64-284-58-330Q0-372 60-328L64-284 44-312 34-288 14-316 0-290-16-316-34-288-44-310Z"
      />
      <path d="M-76-284Q-74-368 0-370 74-368 76-284" fill="none" stroke-width="20" />
      <path d="M-76-284Q-74-368 0-370 74-368 76-284" fill="none" stroke={figure.shade} stroke-width="9" />
      <rect x="-90" y="-296" width="24" height="46" rx="9" fill={figure.jacket} stroke-width="5" />
      <rect x="66" y="-296" width="24" height="46" rx="9" fill={figure.jacket} stroke-width="5" />
    </g>
  );
}

function Emblem({ part }: { readonly part: Part }): JSX.Element {
  if (part === "right") {
    return (
      <path d="M-8 46V10Q-32 2-26-18-18-12-12-14-24-30-36-34L-44-56-32-42-28-58-22-38-10-22 0-26 10-22 22-38 28-58 32-42 44-56 36-34Q24-30 12-14 18-12 26-18 32 2 8 10V46Z" />
    );
  }
  return (
    <>
      {[0, 120, 240].map((turn) => (
        <path
          key={turn}
          transform={`rotate(${turn})`}
          d="M0-8a22 22 0 1 1 26 30q30-22 12-52-18-20-38-14a22 22 0 0 0 0 36Z"
        />
      ))}
    </>
  );
}

const BOX = { x: -330, y: -420, width: 660, height: 690 };
const VIEW_BOX = `${BOX.x} ${BOX.y} ${BOX.width} ${BOX.height}`;

const POSES: Readonly<Record<Part, ForBoth<readonly [number, number, number]>>> = {
  left: { left: [-18, -58, 40], right: [-14, 28, -8] },
  right: { left: [-4, 30, -6], right: [-30, -92, 40] },
};

/** A forearm on a layer of its own that turns about the elbow: moving it paints nothing anew. */
function MovingArm({ part, hand }: { readonly part: Part; readonly hand: Part }): JSX.Element {
  const side = hand === "left" ? -1 : 1;
  const pose = POSES[part][hand];
  const elbow = elbowOf(side, pose[0]);
  const origin = `${(100 * (elbow.x - BOX.x)) / BOX.width}% ${(100 * (elbow.y - BOX.y)) / BOX.height}%`;
  return (
    <svg
      class={`drummer__arm drummer__arm--${hand}`}
      style={{ transformOrigin: origin }}
      viewBox={VIEW_BOX}
      focusable="false"
    >
      <Forearm figure={FIGURES[part]} side={side} pose={pose} />
    </svg>
  );
}

/** One of the two on the poster, behind the kit, sticks in the air. */
export function Drummer({ part }: { readonly part: Part }): JSX.Element {
  const figure = FIGURES[part];
  const Head = part === "left" ? BobHead : SpikeHead;
  return (
    <div class={`drummer drummer--${part}`} aria-hidden="true">
      <svg viewBox={VIEW_BOX} focusable="false">
        <ellipse cy="240" rx="300" ry="30" fill="var(--ink)" opacity=".45" />
        <Cymbal x={-236} y={20} rx={74} tilt={-6} />
        <Cymbal x={-206} y={-132} rx={84} tilt={14} />
        <Cymbal x={214} y={-118} rx={92} tilt={-14} />
        <Torso figure={figure} />
        <Head figure={figure} />
        <DrumKit figure={figure} emblem={<Emblem part={part} />} />
        <UpperArm figure={figure} side={-1} pose={POSES[part].left} />
        <UpperArm figure={figure} side={1} pose={POSES[part].right} />
      </svg>
      <MovingArm part={part} hand="left" />
      <MovingArm part={part} hand="right" />
    </div>
  );
}
