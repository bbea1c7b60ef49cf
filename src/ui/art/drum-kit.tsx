import type { JSX } from "preact";
import type { Figure } from "./drummer-parts.tsx";

const LINE = { stroke: "var(--ink)", "stroke-linejoin": "round", "stroke-linecap": "round" } as const;

interface DrumProps {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly height: number;
  readonly shell: string;
}

function Drum({ x, y, rx, ry, height, shell }: DrumProps): JSX.Element {
  const low = rx * 0.94;
  return (
    <g transform={`translate(${x} ${y})`} {...LINE} stroke-width="6">
      <path
        d={`M${-rx} 0 ${-low} ${height}A${low} ${ry * 0.9} 0 0 0 ${low} ${height}L${rx} 0Z`}
        fill={shell}
      />
      <path
        d={`M${-low} ${height * 0.84}A${low} ${ry * 0.92} 0 0 0 ${low} ${height * 0.84}`}
        fill="none"
        stroke="var(--steel)"
      />
      {[-0.6, -0.08, 0.44].map((across) => (
        <rect
          key={across}
          x={across * rx}
          y={height * 0.3 + ry * 0.6}
          width="10"
          height={height * 0.36}
          rx="5"
          fill="var(--steel)"
          stroke-width="3"
        />
      ))}
      <ellipse rx={rx} ry={ry} fill="var(--cream)" />
      <ellipse rx={rx * 0.82} ry={ry * 0.74} fill="#fffaf0" stroke="none" />
    </g>
  );
}

interface CymbalProps {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly tilt: number;
}

export function Cymbal({ x, y, rx, tilt }: CymbalProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})`} {...LINE}>
      <path d={`M0 0V${262 - y}`} stroke-width="12" />
      <path d={`M0 0V${262 - y}`} stroke="var(--steel)" stroke-width="6" />
      <g transform={`rotate(${tilt})`}>
        <ellipse rx={rx} ry={rx * 0.22} fill="var(--amber)" stroke-width="6" />
        <ellipse rx={rx * 0.62} ry={rx * 0.12} fill="none" stroke="var(--wood)" stroke-width="3" />
        <ellipse rx={rx * 0.2} ry={rx * 0.1} cy="-4" fill="var(--wood)" stroke-width="4" />
      </g>
    </g>
  );
}

interface KitProps {
  readonly figure: Figure;
  /** What is painted on the head of the kick drum. */
  readonly emblem: JSX.Element;
}

export function DrumKit({ figure, emblem }: KitProps): JSX.Element {
  return (
    <>
      <g transform="translate(0 150)" {...LINE}>
        <circle r="108" fill={figure.shade} stroke-width="8" />
        <circle r="93" fill="var(--cream)" stroke-width="5" />
        <circle r="76" fill="none" stroke={figure.jacket} stroke-width="6" />
        <g fill={figure.jacket} stroke="none">
          {emblem}
        </g>
      </g>
      <Drum x={-74} y={24} rx={60} ry={22} height={62} shell={figure.jacket} />
      <Drum x={74} y={24} rx={60} ry={22} height={62} shell={figure.jacket} />
      <Drum x={-168} y={110} rx={70} ry={24} height={56} shell="#e4e2ee" />
      <Drum x={176} y={110} rx={80} ry={28} height={110} shell={figure.jacket} />
    </>
  );
}
