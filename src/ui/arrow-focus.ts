const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

/** A `keydown` handler for dialogs: Tab stays inside, and the arrows work as in a menu. */
export function keepFocusInside(event: KeyboardEvent): void {
  if (event.key === "Tab") moveFocus(event, event.shiftKey ? -1 : 1);
  else moveFocusWithArrows(event);
}

/** A `keydown` handler for menus: the arrows move the focus among the buttons inside, round and round. */
export function moveFocusWithArrows(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step !== undefined) moveFocus(event, step);
}

function moveFocus(event: KeyboardEvent, step: number): void {
  const menu = event.currentTarget;
  if (!(menu instanceof HTMLElement)) return;
  const buttons = [...menu.querySelectorAll<HTMLElement>("button:not(:disabled)")];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const next = buttons.at((at + step) % buttons.length);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
