import type { JSX } from "preact";

const roof = (halfWidth: number, y: number, height: number): string => {
  const eave = halfWidth * 0.7;
  return [
    `M${-halfWidth} ${y}`,
    `Q${-eave} ${y - height * 0.35} ${-eave * 0.72} ${y - height}`,
    `H${eave * 0.72}`,
    `Q${eave} ${y - height * 0.35} ${halfWidth} ${y}`,
    `Q0 ${y - height * 0.22} ${-halfWidth} ${y}Z`,
  ].join("");
};

/** The great gate with its two roofs and five bays, dark against the hills, its edges lit by lanterns. */
export function Gate(): JSX.Element {
  return (
    <g
      transform="translate(800 742)"
      fill="#241a52"
      stroke="var(--amber)"
      stroke-opacity=".5"
      stroke-width="3.5"
      stroke-linejoin="round"
    >
      <path d="M-150-250H150V-160H-150Z" />
      <path d="M-190-110H190V0H-190Z" />
      <path d={[-190, -126, -42, 30, 114, 178].map((x) => `M${x}-110h12V0h-12Z`).join("")} fill="#1b1647" />
      <path
        d="M-104-236h30v44h-30ZM-15-236h30v44h-30ZM74-236h30v44h-30Z"
        fill="var(--amber)"
        fill-opacity=".75"
      />
      <path d={roof(290, -108, 74)} />
      <path d={roof(240, -246, 92)} />
      <path d="M-128-338H128V-352H-128Z" />
      <path d="M-128-352q-16-4-20-22M128-352q16-4 20-22" fill="none" />
    </g>
  );
}
