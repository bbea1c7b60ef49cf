import type { ForBoth, Lane, Part } from "../../core/drums.ts";
import type { PageMs } from "../../core/time.ts";
import type { Drum } from "../../input/key-bindings.ts";
import type { Stroke } from "../../input/stroke.ts";
import { listenToTouch } from "../../input/touch/touch.ts";
import { layOutStage, type StageLayout } from "../../scenes/stage-layout.ts";
import { layOutPads, padAt, type TouchPad } from "../../scenes/touch-layout.ts";
import "./touch-screen.css";

/** What pads to touch are made of. */
export interface TouchScreenParts {
  /** The element that the stage fills. */
  readonly place: HTMLElement;
  readonly lanes: ForBoth<readonly Lane[]>;
  /** What the drums are called. */
  readonly names: Readonly<Record<Lane, string>>;
  readonly people: readonly Part[];
}

interface ShownPad extends TouchPad {
  readonly element: HTMLElement;
}

/**
 * Lays pads over the foot of the stage and reports the strokes of all fingers, until the returned function is called.
 */
export function openTouchScreen(
  parts: TouchScreenParts,
  now: () => PageMs,
  onStroke: (stroke: Stroke) => void,
): { readonly release: () => void; readonly stop: () => void } {
  const area = document.createElement("div");
  area.className = "touch-screen";
  area.ariaHidden = "true";
  parts.place.append(area);
  let layout: StageLayout | null = null;
  let pads: readonly ShownPad[] = [];
  const fit = (): void => {
    layout = layoutIn(parts);
    pads = showPads(area, layout, parts);
  };
  const touch = listenToTouch(area, {
    drumAt: (x, y) => (layout ? padAt(pads, layout, x, y) : null),
    now,
    onStroke,
    onHeld: (held) => markHeld(pads, held),
  });
  const observer = new ResizeObserver(fit);
  observer.observe(parts.place);
  fit();
  return {
    release: () => touch.release(),
    stop() {
      observer.disconnect();
      touch.stop();
      area.remove();
    },
  };
}

function layoutIn({ place, lanes }: TouchScreenParts): StageLayout {
  const size = { width: place.clientWidth, height: place.clientHeight };
  return layOutStage(size, { left: lanes.left.length, right: lanes.right.length });
}

function showPads(
  area: HTMLElement,
  layout: StageLayout,
  { lanes, names, people }: TouchScreenParts,
): readonly ShownPad[] {
  const pads = layOutPads(layout, lanes, people).map((pad) => {
    const element = document.createElement("div");
    element.className = `touch-pad touch-pad--${pad.part}`;
    element.dataset.drum = `${pad.part} ${pad.lane}`;
    element.textContent = names[pad.lane];
    element.style.cssText = `left:${pad.x}px;top:${pad.y}px;width:${pad.width}px;height:${pad.height}px`;
    return { ...pad, part: pad.part, lane: pad.lane, element };
  });
  area.replaceChildren(...pads.map(({ element }) => element));
  return pads;
}

function markHeld(pads: readonly ShownPad[], held: readonly Drum[]): void {
  for (const { part, lane, element } of pads) {
    const down = held.some((drum) => drum.part === part && drum.lane === lane);
    element.classList.toggle("touch-pad--held", down);
  }
}
