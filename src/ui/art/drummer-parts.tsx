import type { JSX } from "preact";

const LINE = { stroke: "var(--ink)", "stroke-linejoin": "round", "stroke-linecap": "round" } as const;

/** What tells the two drummers apart. */
export interface Figure {
  readonly jacket: string;
  readonly shade: string;
  readonly skin: string;
  readonly hair: string;
}

interface ArmProps {
  readonly figure: Figure;
  readonly side: -1 | 1;
  /** Degrees at shoulder, elbow and wrist; 0 hangs straight down. */
  readonly pose: readonly [number, number, number];
}

const SHOULDER = { x: 62, y: -168 };
const UPPER_ARM = 82;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Where the forearm turns, in the drawing's own units. */
export function elbowOf(side: -1 | 1, shoulder: number): { readonly x: number; readonly y: number } {
  return {
    x: side * (SHOULDER.x - UPPER_ARM * Math.sin(radians(shoulder))),
    y: SHOULDER.y + UPPER_ARM * Math.cos(radians(shoulder)),
  };
}

const shoulderTransform = (side: -1 | 1, shoulder: number): string =>
  `translate(${side * SHOULDER.x} ${SHOULDER.y}) scale(${side} 1) rotate(${shoulder})`;

function Hand({ figure, wrist }: { readonly figure: Figure; readonly wrist: number }): JSX.Element {
  return (
    <>
      <g transform={`translate(0 86) rotate(${wrist})`}>
        <path d="M-4 4V150" {...LINE} stroke-width="14" />
        <path d="M-4 4V148" {...LINE} stroke="var(--peach)" stroke-width="7" />
        <ellipse cx="-4" cy="152" rx="7" ry="9" fill="var(--peach)" {...LINE} stroke-width="4" />
      </g>
      <path
        d="M-16-4Q-19 40-13 70H13Q19 36 16-4 0-16-16-4Z"
        fill={figure.jacket}
        {...LINE}
        stroke-width="5"
      />
      <path d="M6-8Q9 36 5 66" fill="none" stroke="var(--cream)" stroke-width="6" />
      <rect x="-15" y="64" width="30" height="14" rx="6" fill={figure.shade} {...LINE} stroke-width="4" />
      <circle cy="90" r="16" fill={figure.skin} {...LINE} stroke-width="5" />
      <path d="M-12 86q10-8 22 0M-12 94q10-6 22 0" fill="none" {...LINE} stroke-width="3" />
    </>
  );
}

export function UpperArm({ figure, side, pose: [shoulder] }: ArmProps): JSX.Element {
  return (
    <g transform={shoulderTransform(side, shoulder)}>
      <path
        d="M-20-6Q-24 44-17 84H17Q25 40 20-8 0-26-20-6Z"
        fill={figure.jacket}
        {...LINE}
        stroke-width="5"
      />
      <path d="M8-14Q13 40 6 82" fill="none" stroke="var(--cream)" stroke-width="6" />
    </g>
  );
}

/** Forearm, hand and stick, hanging on the upper arm. */
export function Forearm({ figure, side, pose: [shoulder, elbow, wrist] }: ArmProps): JSX.Element {
  return (
    <g transform={`${shoulderTransform(side, shoulder)} translate(0 ${UPPER_ARM}) rotate(${elbow})`}>
      <Hand figure={figure} wrist={wrist} />
    </g>
  );
}

/** A track jacket with its collar, zip and two stripes. */
export function Torso({ figure }: { readonly figure: Figure }): JSX.Element {
  return (
    <g {...LINE} stroke-width="5">
      <path d="M-18-206h36v26h-36Z" fill={figure.skin} />
      <path
        d="M-72-176Q-84-90-70 60H70Q84-90 72-176 40-200 0-200-40-200-72-176Z"
        fill={figure.jacket}
        stroke-width="6"
      />
      <path d="M-72-176Q-58-110-56 60H-70Q-84-90-72-176Z" fill={figure.shade} opacity=".55" stroke="none" />
      <path d="M-30-196 0-150 30-196" fill="var(--cream)" />
      <path
        d="M-34-200Q-30-176-8-160L-2-172Q-18-186-16-204ZM34-200Q30-176 8-160L2-172Q18-186 16-204Z"
        fill={figure.shade}
      />
      <path d="M0-156V58" stroke-width="4" />
      <rect x="-5" y="-120" width="10" height="16" rx="3" fill="var(--amber)" stroke-width="3" />
      <g fill="none" stroke="var(--cream)">
        <path d="M-68-112-12-96M68-112 12-96" stroke-width="9" />
        <path d="M-66-94-12-79M66-94 12-79" stroke-width="4" />
      </g>
    </g>
  );
}

/** The face both share: laughing eyes, an open mouth, warm cheeks. */
export function Face({ figure }: { readonly figure: Figure }): JSX.Element {
  return (
    <g {...LINE} stroke-width="6">
      <path d="M-62-292Q-66-216 0-204 66-216 62-292 58-346 0-348-58-346-62-292Z" fill={figure.skin} />
      <ellipse cx="-64" cy="-272" rx="11" ry="15" fill={figure.skin} stroke-width="5" />
      <ellipse cx="64" cy="-272" rx="11" ry="15" fill={figure.skin} stroke-width="5" />
      <g fill="var(--rose)" stroke="none" opacity=".7">
        <circle cx="-40" cy="-244" r="10" />
        <circle cx="40" cy="-244" r="10" />
      </g>
      <path d="M-36-262q11-15 22 0M14-262q11-15 22 0" fill="none" />
      <path d="M-36-284q11-8 20-2M36-284q-11-8-20-2" fill="none" stroke-width="5" />
      <path d="M-18-238Q0-242 18-238 14-214 0-214-14-214-18-238Z" fill="var(--lacquer)" stroke-width="5" />
      <path d="M-10-221Q0-228 10-221 6-215 0-215-6-215-10-221Z" fill="var(--rose)" stroke="none" />
    </g>
  );
}
