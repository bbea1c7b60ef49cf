import palette from "../../assets/art/palette.json";
import type { Lane } from "../core/drums.ts";
import cast from "../../assets/art/drummers.json";

export type ColourName = keyof typeof palette;

/** The colour that, beside place and mark, tells a lane. */
export const LANE_COLOURS = cast.lanes as Readonly<Record<Lane, ColourName>>;

/** A colour of the palette as Phaser wants tints. */
export const tint = (name: ColourName): number => Number.parseInt(palette[name].slice(1), 16);

/** A colour of the palette as text styles want it. */
export const css = (name: ColourName): string => palette[name];
