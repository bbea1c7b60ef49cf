import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Part } from "../../core/drums.ts";
import { DEFAULT_JACKETS, type Jacket } from "../../core/jacket.ts";
import type { Hand } from "../../look/rig.ts";
import type { Portrait } from "../../look/portrait.ts";
import type { DrummerLook } from "./drummer-art.ts";
import { svgNodes } from "./svg-nodes.ts";
import { useArt } from "./use-art.ts";
import "../css/drummer.css";

export interface DrummerProps extends Omit<DrummerLook, "jacket"> {
  /** Without it, the part's own. */
  readonly jacket?: Jacket;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const share = (at: number, from: number, size: number): string => `${(100 * (at - from)) / size}%`;

const viewBox = ({ x, y, width, height }: Box): string => `${x} ${y} ${width} ${height}`;

/** A layer of the picture; an empty one while it is still to come. */
function Layer({
  box,
  className,
  svg,
}: {
  readonly box: Box;
  readonly className?: string;
  readonly svg: string;
}): JSX.Element {
  const nodes = useMemo(() => svgNodes(svg), [svg]);
  return (
    <svg class={className} viewBox={viewBox(box)} focusable="false">
      {nodes}
    </svg>
  );
}

interface ArmProps {
  readonly picture: Portrait;
  readonly box: Box;
  readonly hand: Hand;
  readonly side: Part;
}

/** A forearm on a layer of its own that turns about the elbow: moving it paints nothing anew. */
function MovingArm({ picture, box, hand, side }: ArmProps): JSX.Element {
  const { svg, elbow } = picture.arms[hand];
  const origin = `${share(elbow.x, box.x, box.width)} ${share(elbow.y, box.y, box.height)}`;
  const nodes = useMemo(() => svgNodes(svg), [svg]);
  return (
    <svg
      class={`drummer__arm drummer__arm--${side}`}
      style={{ transformOrigin: origin }}
      viewBox={viewBox(box)}
      focusable="false"
    >
      {nodes}
    </svg>
  );
}

/** One of the two, as they look on stage: behind the kit, sticks in the air. */
export function Drummer({ part, jacket = DEFAULT_JACKETS[part], mood, kit }: DrummerProps): JSX.Element {
  const art = useArt();
  const picture = useMemo(
    () => art?.drawDrummer({ part, jacket, mood, kit }) ?? null,
    [art, part, jacket, mood, kit],
  );
  const box = art?.DRUMMER_BOX ?? { x: -330, y: -590, width: 660, height: 640 };
  return (
    <div class={`drummer drummer--${part}`} aria-hidden="true">
      <Layer box={box} svg={picture ? picture.body : ""} />
      {picture && (
        <>
          <Layer className="drummer__head" box={box} svg={picture.head} />
          <Layer className="drummer__front" box={box} svg={picture.front} />
          <MovingArm picture={picture} box={box} hand="outer" side={part} />
          <MovingArm picture={picture} box={box} hand="inner" side={part === "left" ? "right" : "left"} />
        </>
      )}
    </div>
  );
}
