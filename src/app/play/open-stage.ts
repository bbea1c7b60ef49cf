import type { Stage, StageOptions } from "../../scenes/stage.ts";
import type { Media } from "../media.ts";
import type { ShowFailure, ShowParts } from "./show-parts.ts";

type OpenedStage =
  | { readonly ok: true; readonly stage: Stage }
  | { readonly ok: false; readonly reason: Extract<ShowFailure, "no-webgl" | "no-stage"> };

/**
 * Mounts the stage of a show.
 *
 * @param stageModule on its way since the loading began.
 */
export async function openStage(
  {
    setup,
    place,
    words,
    names,
    keyLabels,
    travelMs,
    look,
  }: Pick<ShowParts, "setup" | "place" | "words" | "names" | "keyLabels" | "travelMs" | "look">,
  stageModule: ReturnType<Media["stage"]>,
  hooks: Pick<StageOptions, "readFrame" | "onLost" | "near" | "pads">,
): Promise<OpenedStage> {
  try {
    const { createStage } = await stageModule;
    const stage = await createStage({
      parent: place,
      chart: setup.chart,
      beats: setup.plan.beats,
      lanes: setup.lanes,
      words,
      names,
      keyLabels,
      travelMs,
      ...look,
      ...hooks,
    });
    return { ok: true, stage };
  } catch (error) {
    const noWebGl = error instanceof Error && error.message === "no-webgl";
    return { ok: false, reason: noWebGl ? "no-webgl" : "no-stage" };
  }
}
