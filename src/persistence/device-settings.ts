import * as v from "valibot";
import { LANES, PARTS } from "../core/drums.ts";

const lane = v.picklist(LANES);
const drum = v.object({ part: v.picklist(PARTS), lane });
const offsetMs = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-500), v.maxValue(500)));
const keyCodes = v.object({ crash: v.string(), hat: v.string(), snare: v.string(), kick: v.string() });
const keysOfBoth = v.nullable(v.object({ left: keyCodes, right: keyCodes }));
/** Kits send on channel 10; who joins two puts the other on the next. */
const SECOND_KIT = 11;
const chords = v.array(v.array(v.string()));

/** What the check found of one set of keys. */
const keptCheckSchema = v.object({
  /** Chords that arrived whole, dropped a key, or brought a key that nobody pressed. */
  sent: chords,
  dropped: chords,
  ghosted: chords,
  /** How coarse the times are, in whole milliseconds; `null` where nothing could be told. */
  resolutionMs: v.nullable(v.number()),
});

/** Missing fields take their default, so that older builds' settings stay good. */
export const deviceSettingsSchema = v.object({
  /** Offsets of the devices that have their own, in milliseconds; `null` is that of the keyboard. */
  offsetsMs: v.optional(v.object({ gamepad: offsetMs, midi: offsetMs, touch: offsetMs }), {
    gamepad: null,
    midi: null,
    touch: null,
  }),
  /** Keys of a part that has two or three lanes; `null`: as with four. */
  fewerKeys: v.optional(v.object({ two: keysOfBoth, three: keysOfBoth }), { two: null, three: null }),
  /** What is printed on the keyboard of the picture. */
  layout: v.optional(v.picklist(["own", "qwerty", "azerty", "qwertz", "dvorak", "jis", "korean"]), "own"),
  /** By the codes of the set, in order. */
  checks: v.optional(v.record(v.string(), keptCheckSchema), {}),
  /** For a keyboard that can't send more keys at once. */
  mostKeys: v.optional(v.nullable(v.picklist([2, 3])), null),
  pads: v.optional(
    v.object({
      /** Whose a single gamepad is. */
      single: v.picklist(["both", "left", "right"]),
      /** With two gamepads, the first is the right player's. */
      swapped: v.boolean(),
      /** Buttons that were learned, `pad:button`, over the tables. */
      learned: v.record(v.string(), drum),
    }),
    { single: "both", swapped: false, learned: {} },
  ),
  midi: v.optional(
    v.object({
      /** The players want it: the browser is asked for permission. */
      on: v.boolean(),
      /** Whose a single kit is; `split`: what lies below the split is the left player's. */
      single: v.picklist(["left", "right", "split"]),
      splitBy: v.optional(v.picklist(["note", "channel"]), "note"),
      swapped: v.boolean(),
      splitNote: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(127)),
      splitChannel: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(16)), SECOND_KIT),
      /** Notes that were learned, `kit:channel:note`, over General MIDI. */
      learned: v.record(v.string(), drum),
    }),
    {
      on: false,
      single: "left",
      splitBy: "note",
      swapped: false,
      splitNote: 48,
      splitChannel: SECOND_KIT,
      learned: {},
    },
  ),
  touch: v.optional(
    v.object({
      /** `auto`: where there is a touch screen. */
      pads: v.picklist(["auto", "on", "off"]),
      /** Two people have the screen flat between them, each half turned to its player. */
      table: v.optional(v.boolean(), false),
      /** Who sits at the lower edge then. */
      near: v.optional(v.picklist(PARTS), "left"),
    }),
    { pads: "auto", table: false, near: "left" },
  ),
});

/** What was chosen and found of everything that can be struck. */
export type DeviceSettings = v.InferOutput<typeof deviceSettingsSchema>;

export const DEVICE_DEFAULTS: DeviceSettings = v.parse(deviceSettingsSchema, {});
