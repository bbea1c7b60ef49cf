import type { SavedRuns } from "../persistence/saved-runs.ts";

/** The runs that are kept on this device; what reads them is loaded when they are first wanted. */
export type KeptRuns = () => Promise<SavedRuns>;

export function openKeptRuns(): KeptRuns {
  let opened: Promise<SavedRuns> | null = null;
  return () => {
    opened ??= open();
    return opened;
  };
}

async function open(): Promise<SavedRuns> {
  const [{ databaseOpener }, { keepRuns }] = await Promise.all([
    import("../persistence/database.ts"),
    import("../persistence/saved-runs.ts"),
  ]);
  return keepRuns(databaseOpener());
}
