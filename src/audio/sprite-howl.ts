import { Howl, Howler } from "howler";
import type { AudioOutput } from "./audio-output.ts";
import { mirrorState } from "./shared-howler.ts";
import type { SampleSheet } from "./sample-sheet.ts";
import type { Loaded } from "./result.ts";

/** Sounds of a sheet, for at once. */
export interface SpriteHowl {
  /** Sounds in the next block that is rendered. Silent while the context stands still. @param loudness 0 to 1, and 1 when left out. */
  strike(name: string, loudness?: number): void;
  setVolume(volume: number): void;
  /** Frees it; the context stays. */
  unload(): void;
}

/**
 * A Howl over a sheet, through the output that Howler was given. Handed to Howler as a data address, because a failed
 * request would make Howler change to `<audio>` elements without a word.
 *
 * @param pan −1 left to 1 right.
 */
export function loadSpriteHowl(
  output: Pick<AudioOutput, "context">,
  sheet: SampleSheet,
  pan: number,
): Promise<Loaded<SpriteHowl>> {
  return new Promise((resolve) => {
    // The handlers are options because a Howl of a known address has loaded before it could be listened to.
    const howl = new Howl({
      src: [dataAddress(sheet.bytes, sheet.codec.name)],
      format: [sheet.codec.name],
      sprite: sheet.sprite,
      onload: () => {
        if (pan !== 0) howl.stereo(pan);
        resolve({ ok: true, value: spriteHowl(output.context, howl) });
      },
      onloaderror: () => resolve({ ok: false, reason: "undecodable" }),
    });
  });
}

function spriteHowl(context: AudioContext, howl: Howl): SpriteHowl {
  return {
    strike(name, loudness = 1) {
      // Howler would resume a paused context by itself, and play all that was struck meanwhile.
      if (!mirrorState(Howler, context)) return;
      const sound = howl.play(name);
      // Howler keeps a used sound's volume for its next use.
      howl.volume(howl.volume() * loudness, sound);
    },
    setVolume: (volume) => {
      howl.volume(volume);
    },
    unload: () => {
      howl.unload();
    },
  };
}

function dataAddress(bytes: ArrayBuffer, format: string): string {
  const view = new Uint8Array(bytes);
  const parts: string[] = [];
  for (let at = 0; at < view.length; at += 8192) {
    parts.push(String.fromCharCode(...view.subarray(at, at + 8192)));
  }
  return `data:audio/${format};base64,${btoa(parts.join(""))}`;
}
