import type { Game } from "phaser";

/** More pixels than this for one CSS pixel cost battery and show nothing. */
const MOST_PIXELS = 3;

/** Canvas pixels for one CSS pixel. Phaser has no notion of it: its canvas is one to one and blurred by the browser. */
export const pixelRatioNow = (): number => Math.min(MOST_PIXELS, Math.max(1, window.devicePixelRatio));

/** Keeps the canvas as large as `parent` and as sharp as the screen, until the returned function is called. */
export function followParent(parent: HTMLElement, game: Game): () => void {
  let screenChange: MediaQueryList | null = null;
  const fit = (): void => {
    const ratio = pixelRatioNow();
    const { clientWidth, clientHeight } = parent;
    if (clientWidth === 0 || clientHeight === 0) return;
    game.scale.resize(Math.round(clientWidth * ratio), Math.round(clientHeight * ratio));
    // After it: at a zoom of 1 resizing leaves the style alone, and setting the zoom writes that of the size it finds.
    game.scale.setZoom(1 / ratio);
  };
  // A window dragged to another screen, or a zoom: the query names the old ratio, so it is asked anew each time.
  const watchRatio = (): void => {
    screenChange?.removeEventListener("change", watchRatio);
    screenChange = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    screenChange.addEventListener("change", watchRatio);
    if (game.isBooted) fit();
  };
  const observer = new ResizeObserver(() => {
    if (game.isBooted) fit();
  });
  watchRatio();
  observer.observe(parent);
  return () => {
    observer.disconnect();
    screenChange?.removeEventListener("change", watchRatio);
  };
}
