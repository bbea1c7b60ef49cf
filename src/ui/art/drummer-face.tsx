import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Jacket } from "../../core/jacket.ts";
import { svgNodes } from "./svg-nodes.ts";
import { useArt } from "./use-art.ts";

/** The head of a drummer. A picture: say beside it, in words, whose. */
export function DrummerFace({ jacket }: { readonly jacket: Jacket }): JSX.Element {
  const art = useArt();
  const head = useMemo(
    () => svgNodes(art?.drawDrummer({ part: "left", jacket, mood: "bright" }).head ?? ""),
    [art, jacket],
  );
  return (
    <svg class="drummer-face" viewBox="-100 -580 200 215" aria-hidden="true" focusable="false">
      {head}
    </svg>
  );
}
