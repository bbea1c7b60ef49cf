import { render, type ComponentChild, type JSX } from "preact";
import "./css/fonts.css";
import "./css/tokens.css";
import "./css/base.css";
import "./css/controls.css";
import type { Language } from "./text.ts";

/** How the screens look for this person. */
export interface Look {
  readonly language: Language;
  /** `system` follows `prefers-reduced-motion`. */
  readonly reducedMotion: "system" | "on" | "off";
  readonly highContrast: boolean;
}

/** The place where screens are shown, one at a time. */
export interface Ui {
  /** Shows a screen, or draws the present one again. Focus moves only when the screen is another one. */
  readonly show: (screen: ComponentChild, look: Look) => void;
  readonly unmount: () => void;
}

const MOTION = { system: "system", on: "reduced", off: "full" } as const;

function Frame(props: { readonly look: Look; readonly children: ComponentChild }): JSX.Element {
  return (
    <div
      class="ui"
      lang={props.look.language}
      data-motion={MOTION[props.look.reducedMotion]}
      data-contrast={props.look.highContrast ? "high" : "normal"}
    >
      {props.children}
    </div>
  );
}

const screenIn = (parent: HTMLElement): HTMLElement | null =>
  parent.querySelector<HTMLElement>("[data-screen]");

/** The control that the screen names as its first, else its heading. Nothing is scrolled away by it. */
function focusScreen(screen: HTMLElement): void {
  const first = screen.querySelector<HTMLElement>("[data-first]:not([data-first=false]):not(:disabled)");
  (first ?? screen.querySelector<HTMLElement>("h1"))?.focus({ preventScroll: true });
}

const textOf = ({ textContent }: Element): string => textContent.trim();

function addLiveRegion(parent: HTMLElement): HTMLElement {
  const region = document.createElement("div");
  region.className = "sr-only";
  region.setAttribute("role", "status");
  parent.append(region);
  return region;
}

/** Makes `parent` the place of the screens. It should fill the window. */
export function mountUi(parent: HTMLElement): Ui {
  const place = document.createElement("div");
  parent.append(place);
  const live = addLiveRegion(parent);
  let shown: string | undefined;
  const show = (screen: ComponentChild, look: Look): void => {
    render(<Frame look={look}>{screen}</Frame>, place);
    const element = screenIn(place);
    if (element === null || element.dataset.screen === shown) return;
    shown = element.dataset.screen;
    live.textContent = [...element.querySelectorAll("h1, [data-announce]")].map(textOf).join(". ");
    if (!element.contains(document.activeElement)) focusScreen(element);
  };
  const unmount = (): void => {
    render(null, place);
    place.remove();
    live.remove();
  };
  return { show, unmount };
}
