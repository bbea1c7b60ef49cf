/** The part of `localStorage` that is needed; tests bring their own. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Whether something was kept. `denied`: the browser allows no storage at all. `full`: there is no room. */
export type Kept = { readonly ok: true } | { readonly ok: false; readonly reason: "denied" | "full" };

/** Named texts that outlive the page, and never throw. */
export interface Storage {
  read(name: string): string | null;
  write(name: string, text: string): Kept;
  /** Deletes everything that the game has kept. */
  clear(names: readonly string[]): void;
}

/** Everything of ours begins like this, as other games may share the address. */
const PREFIX = "nara-duet.";

/** @param open gives the browser's storage; merely asking for it may throw. */
export function createStorage(open: () => TextStorage): Storage {
  const storage = attempt(open);
  return {
    read: (name) => (storage ? attempt(() => storage.getItem(PREFIX + name)) : null),
    write: (name, text) => write(storage, PREFIX + name, text),
    clear(names) {
      for (const name of names) attempt(() => storage?.removeItem(PREFIX + name));
    },
  };
}

function write(storage: TextStorage | null, key: string, text: string): Kept {
  if (!storage) return { ok: false, reason: "denied" };
  try {
    storage.setItem(key, text);
    return { ok: true };
  } catch (error) {
    const full = error instanceof Error && error.name === "QuotaExceededError";
    return { ok: false, reason: full ? "full" : "denied" };
  }
}

/** The result of `action`, or `null` where the browser forbids it. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
