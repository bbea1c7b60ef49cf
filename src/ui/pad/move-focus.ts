import { nearestBox, type Direction } from "./focus-layout.ts";

/** Texts and numbers are typed on a keyboard; numbers have buttons beside them. */
const CONTROLS = "button:not(:disabled), a[href], input[type=range], summary, [role=option], [tabindex='0']";

const KEYS: Readonly<Record<Direction, string>> = {
  up: "ArrowUp",
  down: "ArrowDown",
  left: "ArrowLeft",
  right: "ArrowRight",
};

/**
 * Presses a key for somebody who has none, on the control that has the focus or on the page.
 *
 * @returns whether anybody took it.
 */
export function pressKey(code: string, target: Element = document.body): boolean {
  const init = { code, key: code.startsWith("Key") ? "" : code, bubbles: true, cancelable: true };
  const taken = !target.dispatchEvent(new KeyboardEvent("keydown", init));
  target.dispatchEvent(new KeyboardEvent("keyup", init));
  return taken;
}

/** The control that has the focus; `null` where it lies on a heading, a field to type into, or nowhere. */
export function focusedControl(): HTMLElement | null {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && focused.matches(CONTROLS) ? focused : null;
}

/**
 * Moves the focus to the nearest control in a direction: inside a dialog where there is one. Sliders take left and
 * right, and what has arrows of its own (`data-own-arrows`) takes those.
 */
export function moveFocusTo(direction: Direction): void {
  const focused = focusedControl();
  if (focused === null) return firstIn(scope())?.focus();
  if (takesItself(focused, direction)) return;
  const controls = controlsIn(scope(), focused);
  const index = nearestBox(boxOf(focused), controls.map(boxOf), direction);
  (index === null ? null : controls[index])?.focus();
}

/** Where to begin: at what the screen names as its first, else past the way back, which is every screen's first. */
function firstIn(place: Element): HTMLElement | undefined {
  const controls = controlsIn(place, null);
  const named = controls.find(({ dataset: { first } }) => first !== undefined && first !== "false");
  return named ?? controls.find((control) => control.closest("header") === null) ?? controls[0];
}

/** Whether a control, or the list it is in, did something of its own with the direction. */
function takesItself(focused: HTMLElement, direction: Direction): boolean {
  const way = direction === "left" || direction === "right" ? "level" : "upright";
  if (focused instanceof HTMLInputElement && way === "level") {
    slide(focused, direction);
    return true;
  }
  const own = focused.closest<HTMLElement>("[data-own-arrows]")?.dataset["ownArrows"];
  return own === way && pressKey(KEYS[direction], focused);
}

const boxOf = (control: HTMLElement): DOMRect => control.getBoundingClientRect();

const scope = (): Element =>
  document.querySelector("[role=dialog], [role=alertdialog]") ??
  document.querySelector(".ui") ??
  document.body;

/** Everything that can be gone to. To focus a choice is to choose it, so other groups are entered where they stand. */
function controlsIn(place: Element, focused: Element | null): readonly HTMLElement[] {
  const group = focused?.closest("[role=radiogroup]") ?? null;
  return [...place.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => {
    if (control === focused || control.closest("[aria-hidden=true]") || !isShown(control)) return false;
    if (control.role === "radio" && group && control.closest("[role=radiogroup]") === group) return true;
    return control.tabIndex >= 0;
  });
}

const isShown = (control: HTMLElement): boolean => control.getClientRects().length > 0;

function slide(slider: HTMLInputElement, direction: Direction): void {
  if (direction === "right") slider.stepUp();
  else slider.stepDown();
  for (const type of ["input", "change"]) slider.dispatchEvent(new Event(type, { bubbles: true }));
}
