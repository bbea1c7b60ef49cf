import type { Voices } from "./sampler.ts";

/** A drummer of the guide stem: the kit, and how the room recorded it. */
export interface Drummer {
  readonly voices: Voices;
  /** ffmpeg filters over the whole kit. */
  readonly strip: string;
  /** Level of the room's reverb, 0 to 1. */
  readonly room: number;
  /** 0 one point in the middle to 1 as the voices are placed, which is the default. A narrow kit costs fewer bytes. */
  readonly width?: number;
}
