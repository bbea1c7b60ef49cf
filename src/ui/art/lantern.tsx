import type { JSX } from "preact";

interface LanternProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly sign?: string;
  readonly lit?: boolean;
}

/** A paper lantern hanging from its point. The sign on it is decoration, never information. */
export function Lantern({ x, y, scale = 1, sign, lit = true }: LanternProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <g class="lantern" stroke="var(--ink)" stroke-width="5">
        {lit && <circle class="lantern__glow" cy="40" r="120" fill="url(#lantern-glow)" stroke="none" />}
        <path d="M0-40V-6" />
        <ellipse cy="40" rx="40" ry="46" fill={lit ? "var(--amber)" : "#6b5a86"} />
        <ellipse cy="40" rx="23" ry="43" fill={lit ? "#ffe3a3" : "#7d6c98"} stroke="none" />
        <path
          d="M-37 22Q0 34 37 22M-40 40Q0 52 40 40M-37 58Q0 70 37 58"
          fill="none"
          stroke={lit ? "#d9772d" : "#54456d"}
          stroke-width="3"
        />
        <path d="M-20-8h40V2h-40ZM-20 79h40v10h-40Z" fill="var(--ink)" stroke-linejoin="round" />
        {sign !== undefined && (
          <text
            y="54"
            font-size="36"
            font-weight="900"
            text-anchor="middle"
            fill="var(--lacquer)"
            stroke="none"
          >
            {sign}
          </text>
        )}
      </g>
    </g>
  );
}

function Glow(): JSX.Element {
  return (
    <radialGradient id="lantern-glow">
      <stop offset="0" stop-color="var(--amber)" stop-opacity=".5" />
      <stop offset="1" stop-color="var(--amber)" stop-opacity="0" />
    </radialGradient>
  );
}

const HUNG = [
  { x: -560, y: 88, sign: "奈" },
  { x: -410, y: 105, sign: "良" },
  { x: -250, y: 92, sign: "二" },
  { x: 250, y: 92, sign: "重" },
  { x: 410, y: 105, sign: "奏" },
  { x: 560, y: 88, sign: "夜" },
] as const;

/** The cord of lanterns along the top of a screen. */
export function LanternString(): JSX.Element {
  return (
    <svg class="lanterns" viewBox="-800 0 1600 190" aria-hidden="true" focusable="false" lang="ja">
      <defs>
        <Glow />
      </defs>
      <path d="M-800 30Q-400 130 0 40 400 130 800 30" fill="none" stroke="var(--ink)" stroke-width="5" />
      {HUNG.map((lantern) => (
        <Lantern key={lantern.x} {...lantern} y={lantern.y - 4} scale={0.62} />
      ))}
    </svg>
  );
}

/** One lantern on its own, for counting: how hard, how far. */
export function SmallLantern({ lit }: { readonly lit: boolean }): JSX.Element {
  return (
    <svg class="small-lantern" viewBox="-46 -14 92 108" aria-hidden="true" focusable="false">
      <g stroke="var(--ink)" stroke-width="9">
        <ellipse cy="40" rx="38" ry="42" fill={lit ? "var(--amber)" : "none"} opacity={lit ? 1 : 0.55} />
        {lit && (
          <path d="M-36 28Q0 42 36 28M-36 54Q0 68 36 54" fill="none" stroke="#d9772d" stroke-width="5" />
        )}
        <path d="M-16-6h32ZM-16 86h32Z" opacity={lit ? 1 : 0.55} />
      </g>
    </svg>
  );
}
