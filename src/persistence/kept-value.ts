import * as v from "valibot";
import type { Kept, Storage } from "./storage.ts";

/** One value that outlives the page. */
export interface KeptValue<T> {
  read(): T;
  write(value: T): Kept;
}

/**
 * Keeps a value as JSON under `name`. What can't be read (damaged, or of a newer build) is set aside under another name
 * before anything is written over it, so that nothing saved is lost.
 */
export function keepValue<T>(
  storage: Storage,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
): KeptValue<T> {
  const read = (): { readonly value: T; readonly unreadable: string | null } => {
    const text = storage.read(name);
    if (text === null) return { value: fallback, unreadable: null };
    // The first thing wrong decides: what all is wrong nobody is told.
    const parsed = v.safeParse(schema, parseJson(text), { abortEarly: true });
    return parsed.success
      ? { value: parsed.output, unreadable: null }
      : { value: fallback, unreadable: text };
  };
  return {
    read: () => read().value,
    write(value) {
      const { unreadable } = read();
      if (unreadable !== null) storage.write(unreadableName(name), unreadable);
      return storage.write(name, JSON.stringify(value));
    },
  };
}

/** Where an unreadable value is set aside. */
export const unreadableName = (name: string): string => `${name}.unreadable`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
