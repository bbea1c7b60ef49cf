import * as v from "valibot";
import { DIFFICULTIES } from "../core/difficulty.ts";
import { DEFAULT_JACKETS, jacketSchema } from "../core/jacket.ts";
import { cleanName } from "../core/player-name.ts";
import { levelIdSchema } from "../core/run-format/run-schema.ts";
import { DEVICE_DEFAULTS, deviceSettingsSchema } from "./device-settings.ts";
import { keepValue, type KeptValue } from "./kept-value.ts";
import type { Storage } from "./storage.ts";

/** From a note's appearance to its line at scroll speed 1, in milliseconds. */
export const TRAVEL_MS = 1600;

/** The scroll speeds to step through, slow to fast. */
export const SCROLL_SPEEDS: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The stage behind the lanes: the whole of it, a dimmed one, one that stands still, none at all. */
const CALM_STAGES = ["off", "dimmed", "still", "plain"] as const;

/** The furthest that an offset can be set, either way, in milliseconds. */
export const OFFSET_LIMIT_MS = 500;

const volume = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const offsetMs = v.pipe(v.number(), v.integer(), v.minValue(-OFFSET_LIMIT_MS), v.maxValue(OFFSET_LIMIT_MS));
const difficulty = v.picklist(DIFFICULTIES);
const scrollSpeed = v.pipe(v.number(), v.minValue(0.25), v.maxValue(4));
const forBoth = <T extends v.GenericSchema>(schema: T) => v.object({ left: schema, right: schema });
const keyCodes = v.object({ crash: v.string(), hat: v.string(), snare: v.string(), kick: v.string() });

const player = (part: "left" | "right") =>
  v.object({
    /** Empty while nobody gave one. */
    name: v.optional(v.pipe(v.string(), v.transform(cleanName)), ""),
    jacket: v.optional(v.fallback(jacketSchema, DEFAULT_JACKETS[part]), DEFAULT_JACKETS[part]),
  });

/** Unknown fields are dropped and missing ones take their default, so that older builds' settings stay good. */
const settingsSchema = v.object({
  language: v.optional(v.nullable(v.picklist(["en", "ja", "ko"])), null),
  volumes: v.optional(
    v.object({ master: volume, band: volume, guide: volume, drums: volume, metronome: volume, menu: volume }),
    // The loudest band with both players' accents on top stays just below full scale at this master volume.
    { master: 0.7, band: 1, guide: 0.6, drums: 1, metronome: 0.8, menu: 0.6 },
  ),
  inputOffsetMs: v.optional(offsetMs, 0),
  visualOffsetMs: v.optional(offsetMs, 0),
  /** An offset was offered and answered; it is not offered again. */
  offsetAnswered: v.optional(v.boolean(), false),
  /** The first lesson was offered and answered; it is not offered again. */
  lessonAnswered: v.optional(v.boolean(), false),
  reducedMotion: v.optional(v.picklist(["system", "on", "off"]), "system"),
  highContrast: v.optional(v.boolean(), false),
  calm: v.optional(v.fallback(v.picklist(CALM_STAGES), "off"), "off"),
  /** Whether drums that are struck sound; a partner's always do. */
  hitSounds: v.optional(v.boolean(), true),
  scrollSpeeds: v.optional(forBoth(scrollSpeed), { left: 1, right: 1 }),
  difficulties: v.optional(forBoth(difficulty), { left: "easy", right: "easy" }),
  levelId: v.optional(v.fallback(v.nullable(levelIdSchema), null), null),
  players: v.optional(v.object({ left: player("left"), right: player("right") }), {
    left: { name: "", jacket: DEFAULT_JACKETS.left },
    right: { name: "", jacket: DEFAULT_JACKETS.right },
  }),
  /** The keys of four lanes; where a part has fewer, `devices` may say others. */
  bindings: v.optional(v.nullable(forBoth(keyCodes)), null),
  devices: v.optional(v.fallback(deviceSettingsSchema, DEVICE_DEFAULTS), DEVICE_DEFAULTS),
});

/** What the players have chosen, and this machine's calibration. */
export type Settings = v.InferOutput<typeof settingsSchema>;

export const SETTINGS_NAME = "settings";

export function keepSettings(storage: Storage): KeptValue<Settings> {
  return keepValue(storage, SETTINGS_NAME, settingsSchema, v.parse(settingsSchema, {}));
}
