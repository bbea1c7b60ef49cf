/** Sources that were told when to start, so that a pause can take them back. */
export interface ScheduledSources {
  /** Keeps `source` until it has ended. */
  add(source: AudioScheduledSourceNode): void;
  /** Ends all of them; those that had not begun are never heard, not even after a suspension. */
  cancel(): void;
}

export function createScheduledSources(): ScheduledSources {
  const sources = new Set<AudioScheduledSourceNode>();
  return {
    add(source) {
      sources.add(source);
      source.addEventListener("ended", () => sources.delete(source));
    },
    cancel() {
      for (const source of sources) source.stop();
      sources.clear();
    },
  };
}
