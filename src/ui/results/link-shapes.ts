import type { LinkKind } from "../../core/chart/chart.ts";

export const LINK_KINDS = ["unison", "hand-over", "echo"] as const satisfies readonly LinkKind[];

/** The shape of each kind of link, around its middle, in CSS pixels: pictures and legend share it. */
export const LINK_SHAPES: Readonly<Record<LinkKind, string>> = {
  unison: "M-4.5-4.5H4.5V4.5H-4.5Z",
  "hand-over": "M-5.5-5.5 6 0-5.5 5.5Z",
  echo: "M0-6.5 2-2 6.5 0 2 2 0 6.5-2 2-6.5 0-2-2Z",
};

/** A link with a side not heard, above its foot. */
export const UNHEARD_SHAPE = "M-4-16 4-8M4-16-4-8";

/** Custom properties of the style sheets. */
export const LINK_COLOURS: Readonly<Record<LinkKind, string>> = {
  unison: "amber",
  "hand-over": "sky",
  echo: "rose",
};
