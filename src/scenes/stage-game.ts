import { Core, Game, Renderer } from "phaser";

/**
 * Does something and gives back the undo of every listener that it put on `target` meanwhile: for what never takes its
 * own back.
 */
function recordListeners(target: EventTarget, work: () => void): () => void {
  const added: Parameters<EventTarget["addEventListener"]>[] = [];
  const add = target.addEventListener.bind(target);
  // Shadows the method for as long as the work takes.
  target.addEventListener = (...listener: Parameters<EventTarget["addEventListener"]>): void => {
    added.push(listener);
    add(...listener);
  };
  try {
    work();
  } finally {
    Reflect.deleteProperty(target, "addEventListener");
  }
  return () => {
    for (const listener of added) target.removeEventListener(...listener);
  };
}

/** Phaser's game, which gives back all that it takes: by itself it keeps a listener on the document, and the context. */
export class StageGame extends Game {
  /** Not set here: the game may start before its fields are. */
  declare private forget?: () => void;

  /** Takes it apart. Phaser does so in its next frame, which a hidden tab never has: the canvas goes at once. */
  public dismantle(): void {
    const { canvas } = this;
    this.forget?.();
    this.events.once(Core.Events.DESTROY, () => this.releaseContext());
    this.destroy(true);
    canvas.remove();
  }

  protected override start(): void {
    this.forget = recordListeners(document, () => super.start());
  }

  /** Gives the WebGL context back at once: a page may only have about sixteen, and the collector takes its time. */
  private releaseContext(): void {
    const { renderer } = this;
    if (!(renderer instanceof Renderer.WebGL.WebGLRenderer)) return;
    const { gl } = renderer;
    // Once the renderer is gone, so that it does not take this for an accident.
    queueMicrotask(() => gl.getExtension("WEBGL_lose_context")?.loseContext());
  }
}
