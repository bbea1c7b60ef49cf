import type { JSX } from "preact";

const LINE = { stroke: "var(--ink)", "stroke-linejoin": "round", "stroke-linecap": "round" } as const;
const ANTLERS = "M-20-56Q-40-92-30-128M-34-94Q-54-102-58-124M20-56Q40-92 30-128M34-94Q54-102 58-124";

/** One of the audience, seen from behind. */
export function Deer({
  antlers,
  className,
}: {
  readonly antlers: boolean;
  readonly className: string;
}): JSX.Element {
  return (
    <svg class={`deer ${className}`} viewBox="-110 -150 220 240" aria-hidden="true" focusable="false">
      <g {...LINE} stroke-width="7">
        <path d="M-90 180Q-86 70-36 40H36Q86 70 90 180Z" fill="#5b3424" />
        <path d="M-54 96h1M-20 84h1M22 92h1M0 70h1" stroke="var(--fawn)" stroke-width="13" />
        {antlers && <path d={ANTLERS} fill="none" stroke-width="18" />}
        {antlers && <path d={ANTLERS} fill="none" stroke="var(--fawn)" stroke-width="9" />}
        <path d="M-34 46Q-46-18-30-50 0-74 30-50 46-18 34 46Z" fill="#7a4830" />
        <path
          d="M-28-40Q-74-66-86-40-66-14-32-22ZM28-40Q74-66 86-40 66-14 32-22Z"
          fill="#7a4830"
          stroke-width="6"
        />
      </g>
    </svg>
  );
}
