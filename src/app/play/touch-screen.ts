import type { Lane } from "../../core/drums.ts";
import type { PageMs } from "../../core/time.ts";
import type { Drum } from "../../input/key-bindings.ts";
import type { Stroke } from "../../input/stroke.ts";
import { listenToTouch } from "../../input/touch/touch.ts";
import { css, LANE_COLOURS } from "../../scenes/colours.ts";
import { layOutTouch, type TouchLayout, type TouchPad, type TouchSeats } from "../../scenes/touch-layout.ts";
import "./touch-screen.css";

/** What pads to touch are made of. */
export interface TouchScreenParts extends TouchSeats {
  /** The element that the stage fills. */
  readonly place: HTMLElement;
  /** What the drums are called. */
  readonly names: Readonly<Record<Lane, string>>;
}

interface ShownPad extends Drum {
  readonly element: HTMLElement;
}

/**
 * Lays pads over the stage and reports the strokes of all fingers, until it is stopped.
 */
export function openTouchScreen(
  parts: TouchScreenParts,
  now: () => PageMs,
  onStroke: (stroke: Stroke) => void,
): { readonly release: () => void; readonly stop: () => void } {
  const { place, names } = parts;
  const area = document.createElement("div");
  area.className = "touch-screen";
  area.ariaHidden = "true";
  place.append(area);
  let layout: TouchLayout | null = null;
  let pads: readonly ShownPad[] = [];
  const touch = listenToTouch(area, {
    drumAt: (x, y) => drumOf(layout?.at(x, y) ?? null),
    now,
    onStroke,
    onHeld: (held) => markHeld(pads, held),
  });
  const fit = (): void => {
    layout = layOutTouch({ width: place.clientWidth, height: place.clientHeight }, parts);
    pads = layout.pads.map((pad) => ({ ...drumOf(pad), element: showPad(pad, names[pad.lane]) }));
    area.replaceChildren(...pads.map(({ element }) => element));
  };
  const observer = new ResizeObserver(fit);
  observer.observe(place);
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

function drumOf(pad: TouchPad): Drum;
function drumOf(pad: TouchPad | null): Drum | null;
function drumOf(pad: TouchPad | null): Drum | null {
  return pad && { part: pad.part, lane: pad.lane };
}

function showPad({ part, lane, turned, x, y, width, height }: TouchPad, name: string): HTMLElement {
  const element = document.createElement("div");
  element.className = `touch-pad touch-pad--${part}`;
  element.classList.toggle("touch-pad--turned", turned);
  element.dataset.drum = `${part} ${lane}`;
  element.textContent = name;
  element.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
  element.style.setProperty("--lane", css(LANE_COLOURS[lane]));
  return element;
}

function markHeld(pads: readonly ShownPad[], held: readonly Drum[]): void {
  for (const { part, lane, element } of pads) {
    const down = held.some((drum) => drum.part === part && drum.lane === lane);
    element.classList.toggle("touch-pad--held", down);
  }
}
