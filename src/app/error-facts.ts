import type { Sound } from "./sound.ts";

/** What helps whoever mends an error, besides what it said: nothing about the person, no address, no names, no runs. */
export interface ErrorFacts {
  readonly page: string;
  readonly levelId: string;
  readonly language: string;
  readonly sound: Sound | null;
}

/** One line each, in English: they are read by whoever mends it. */
export function errorFacts({ page, levelId, language, sound }: ErrorFacts): readonly string[] {
  const context = sound?.output.context;
  return [
    `screen: ${page}, level: ${levelId}, language: ${language}`,
    context
      ? `sound: ${context.state}, ${context.sampleRate} Hz, codec ${sound.codec.name}`
      : "sound: not opened",
    `window: ${innerWidth} × ${innerHeight} at ${devicePixelRatio}`,
    `browser: ${navigator.userAgent}`,
  ];
}

/** A line of an error without the address that the game was loaded from; the names of its files stay. */
export const withoutAddress = (line: string): string =>
  line.replaceAll(/(?:blob:)?https?:\/\/([^\s)"']+)/g, (_, rest: string) => {
    const [path = ""] = rest.split(/[?#]/);
    return path.slice(path.indexOf("/") < 0 ? path.length : path.lastIndexOf("/") + 1);
  });

/** Where in the code. */
export function placeOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  return error.stack
    .split("\n")
    .map((line) => withoutAddress(line.trim()))
    .filter((line) => line !== "" && !line.includes(error.message))
    .slice(0, 6);
}

/** How browsers say that a piece of the game could not be fetched, and how Vite says it. */
const MISSING_PART = /dynamically imported module|Importing a module script failed|Unable to preload CSS/i;

export const isMissingPart = (what: string): boolean => MISSING_PART.test(what);

/** Puts lines on the clipboard; says whether it could. */
export async function copied(lines: string): Promise<boolean> {
  try {
    const { copyText } = await import("../share/send.ts");
    return (await copyText(lines)) === "copied";
  } catch {
    // Even that could not be fetched.
    return false;
  }
}
