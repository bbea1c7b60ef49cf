import type { JSX } from "preact";
import { Gate } from "./gate.tsx";
import { LanternString } from "./lantern.tsx";

const INK = { stroke: "var(--ink)", "stroke-width": 5, "stroke-linejoin": "round" } as const;

/** Places that look scattered and never change: two primes walk over the sky. */
const STARS = Array.from({ length: 70 }, (_, index) => ({
  x: (index * 7919) % 1600,
  y: (index * 104_729) % 460,
  r: 1 + (index % 3) * 0.8,
  opacity: 0.35 + 0.13 * (index % 5),
}));

function Sky(): JSX.Element {
  return (
    <>
      <defs>
        <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="var(--night)" />
          <stop offset=".55" stop-color="var(--indigo)" />
          <stop offset="1" stop-color="var(--plum)" />
        </linearGradient>
      </defs>
      <rect width="1600" height="900" fill="url(#sky)" />
      {STARS.map((star) => (
        <circle key={star.x} cx={star.x} cy={star.y} r={star.r} fill="var(--cream)" opacity={star.opacity} />
      ))}
    </>
  );
}

function Cedar({ x, scale }: { readonly x: number; readonly scale: number }): JSX.Element {
  return (
    <path
      transform={`translate(${x} 760) scale(${scale})`}
      fill="#1b1647"
      {...INK}
      d="M0-240Q40-150 26-150 70-70 46-74 96 10 60 6 40 20 0 20-40 20-60 6-96 10-46-74-70-70-26-150-40-150 0-240Z"
    />
  );
}

/** Two rows of hills, the gate between cedars and the boards of the stage: the park of the title. */
export function Park(): JSX.Element {
  return (
    <>
      <path
        d="M0 560Q200 430 430 510 650 410 880 490 1130 390 1330 480 1480 440 1600 500V900H0Z"
        fill="#3a2a72"
      />
      <path d="M0 640Q250 530 520 610 830 530 1080 604 1350 530 1600 620V900H0Z" fill="#2a1f5c" />
      {[60, 170, 300, 1310, 1440, 1550].map((x, index) => (
        <Cedar key={x} x={x} scale={1 + 0.22 * ((index * 2) % 3)} />
      ))}
      <Gate />
    </>
  );
}

function Stage(): JSX.Element {
  return (
    <>
      <path d="M-10 742H1610V910H-10Z" fill="var(--wood)" {...INK} stroke-width="6" />
      <path d="M-10 820H1610V910H-10Z" fill="var(--bark)" opacity=".45" />
      <path
        d={[-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7]
          .map((k) => `M${800 + k * 110} 742 ${800 + k * 190} 900`)
          .join("")}
        stroke="var(--bark)"
        stroke-width="4"
        opacity=".7"
      />
    </>
  );
}

/** The backdrop of the poster: sky, park and stage. Anchored to the stage, so that the sky is what a window cuts. */
export function PosterNight(): JSX.Element {
  return (
    <svg
      class="night"
      viewBox="0 0 1600 900"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <Sky />
      <Park />
      <Stage />
    </svg>
  );
}

/** The backdrop of every inner screen: the same night, further away, so that it never competes with text. */
export function Night(): JSX.Element {
  return (
    <>
      <svg
        class="night"
        viewBox="0 0 1600 900"
        preserveAspectRatio="xMidYMax slice"
        aria-hidden="true"
        focusable="false"
      >
        <Sky />
        <circle cx="1290" cy="210" r="150" fill="var(--cream)" opacity=".08" />
        <circle cx="1290" cy="210" r="96" fill="var(--cream)" opacity=".85" />
        <g transform="translate(0 120)" opacity=".6">
          <Park />
        </g>
      </svg>
      <LanternString />
    </>
  );
}
