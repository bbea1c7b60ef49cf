import { parseRun } from "../core/run-format/run-file.ts";
import type { Run } from "../core/run-format/run-schema.ts";

const KIND = "nara-duet runs";
const VERSION = 1;
/** Longest text that is read, in UTF-16 units: some thousand runs. */
const LONGEST_FILE = 200_000_000;

/**
 * Many runs as one file: each as it is in a file of its own, so that a person can take one out by hand. What is no JSON is
 * left out, as it would make the whole file unreadable.
 */
export function makeRunsFile(kept: readonly unknown[]): string {
  const texts = kept.filter((text): text is string => typeof text === "string" && parseJson(text) !== null);
  return `{\n"kind": "${KIND}",\n"version": ${VERSION},\n"runs": [\n${texts.map((text) => text.trim()).join(",\n")}\n]\n}\n`;
}

/** The runs of such a file or of a single run's, and how many things in it are no runs. */
export function parseRunsFile(text: string): { readonly runs: readonly Run[]; readonly refused: number } {
  const parsed = candidates(text).map(parseRun);
  const runs = parsed.flatMap((run) => (run.ok ? [run.value] : []));
  return { runs, refused: parsed.length - runs.length };
}

function candidates(text: string): readonly unknown[] {
  const value = text.length > LONGEST_FILE ? null : parseJson(text);
  if (typeof value !== "object" || value === null || !("kind" in value)) return [value];
  const known = value.kind === KIND && "version" in value && value.version === VERSION;
  return known && "runs" in value && Array.isArray(value.runs) ? value.runs : [null];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
