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

/** Where in the code, without the address that the game was loaded from. */
export function placeOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  return error.stack
    .split("\n")
    .map((line) => line.trim().replaceAll(/https?:\/\/[^\s)]*\/(?=[^/\s)]*\)?$)/g, ""))
    .filter((line) => line !== "" && !line.includes(error.message))
    .slice(0, 6);
}

/** Puts lines on the clipboard; says whether it could. */
export async function copied(lines: string): Promise<boolean> {
  const { copyText } = await import("../share/send.ts");
  return (await copyText(lines)) === "copied";
}
