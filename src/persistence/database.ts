import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Kept } from "./storage.ts";

/** What is kept in IndexedDB. Whoever needs another store adds it here, and a step to {@link UPGRADES}. */
export interface Stores extends DBSchema {
  /** The text of each run's file, by the run's id; what is read may be anything, as after a crash of the disk. */
  runs: { key: string; value: unknown };
  /** What a list shows of each run, by the same id; made again from the run where it is missing. */
  "run-summaries": { key: string; value: unknown };
}

export type Database = IDBPDatabase<Stores>;

export const DATABASE_NAME = "nara-duet";

/** One step for each version of the database, the first from nothing to version 1. Never changed, only added to. */
export const UPGRADES: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore("runs");
    database.createObjectStore("run-summaries");
  },
];

/** The database of this page: opened when it is first asked for, and again when it was closed or could not be opened. */
export type OpenDatabase = () => Promise<Database>;

/** Rejects where the browser allows no IndexedDB. */
export function databaseOpener(name: string = DATABASE_NAME): OpenDatabase {
  let opening: Promise<Database> | null = null;
  const forget = (): void => {
    opening = null;
  };
  return () => {
    opening ??= open(name, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
}

function open(name: string, onClosed: () => void): Promise<Database> {
  return openDB<Stores>(name, UPGRADES.length, {
    upgrade(database, oldVersion) {
      for (const step of UPGRADES.slice(oldVersion)) step(database);
    },
    // Another tab has a newer build: let it upgrade; here the database opens again when it is next needed.
    blocking(_now, _wanted, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/** What became of a write. Nothing that was there before is lost when one fails. */
export async function keeping(write: () => Promise<unknown>): Promise<Kept> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    const full = error instanceof Error && error.name === "QuotaExceededError";
    return { ok: false, reason: full ? "full" : "denied" };
  }
}
