/** What the page tells while a song plays. */
export interface PageListener {
  /** The tab was hidden, the window lost the focus, or the page is going. */
  readonly onAway: () => void;
  readonly onEscape: () => void;
}

/** Watches the page until the returned function is called. */
export function watchPage({ onAway, onEscape }: PageListener): () => void {
  const onVisibility = (): void => {
    if (document.hidden) onAway();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.code === "Escape") onEscape();
  };
  document.addEventListener("visibilitychange", onVisibility);
  document.addEventListener("keydown", onKeyDown);
  window.addEventListener("blur", onAway);
  window.addEventListener("pagehide", onAway);
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    document.removeEventListener("keydown", onKeyDown);
    window.removeEventListener("blur", onAway);
    window.removeEventListener("pagehide", onAway);
  };
}
