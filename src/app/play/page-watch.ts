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
    // Not the one that has just closed a menu.
    if (event.code === "Escape" && !event.defaultPrevented) onEscape();
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

/**
 * Notices now whether the window has the focus, and answers later whether the page has been left: by then it is hidden, or
 * has lost the focus. A browser that a program steers may never have it.
 */
export function noticeLeaving(): () => boolean {
  const hadFocus = document.hasFocus();
  return () => document.hidden || (hadFocus && !document.hasFocus());
}
