import { isTakenBy, type KeyActions } from "./use-keys.ts";

/** How long a key is held before it repeats, and then how often, in milliseconds. */
const FIRST_REPEAT_MS = 380;
const REPEAT_MS = 90;

/**
 * Keys that act when they go down and again while they are held, each for itself: a keyboard repeats only the key that
 * went down last, and here two people hold one each. What is typed into a field is left alone.
 *
 * @returns stops listening.
 */
export function listenToHeldKeys(page: Window, actionOf: (code: string) => KeyActions[string]): () => void {
  const held = new Map<string, number>();
  const release = (code: string): void => {
    page.clearTimeout(held.get(code));
    held.delete(code);
  };
  const releaseAll = (): void => {
    for (const code of held.keys()) release(code);
  };
  const act = (code: string, againMs: number): void => {
    const action = actionOf(code);
    if (action === undefined) return release(code);
    held.set(
      code,
      page.setTimeout(() => act(code, REPEAT_MS), againMs),
    );
    action();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { code, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (actionOf(code) === undefined || isTakenBy(target, code)) return;
    event.preventDefault();
    // The system's own repeats, and those of a key whose key-up got lost, change nothing.
    if (!event.repeat && !held.has(code)) act(code, FIRST_REPEAT_MS);
  };
  const onKeyUp = ({ code, key }: KeyboardEvent): void => {
    // macOS swallows the key-up of whatever is let go while Command is down.
    if (key === "Meta") releaseAll();
    else release(code);
  };
  page.document.addEventListener("keydown", onKeyDown);
  page.document.addEventListener("keyup", onKeyUp);
  page.addEventListener("blur", releaseAll);
  return () => {
    releaseAll();
    page.document.removeEventListener("keydown", onKeyDown);
    page.document.removeEventListener("keyup", onKeyUp);
    page.removeEventListener("blur", releaseAll);
  };
}
