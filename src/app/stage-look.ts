import type { Level } from "../core/level/level-schema.ts";
import type { StageKit } from "../look/figure.ts";
import type { Settings } from "../persistence/settings.ts";
import type { StageLook } from "../scenes/stage.ts";
import { wantsReducedMotion } from "./motion.ts";

/** The drums that are seen for the drums that are heard. */
const KITS: Readonly<Record<Level["kit"], StageKit>> = {
  pop: "club",
  electronic: "club",
  rock: "rock",
  metal: "rock",
  festival: "festival",
};

/** How the stage looks for this level and these settings. */
export function stageLookOf(
  { players, reducedMotion, highContrast, calm }: Settings,
  { kit, stage }: Level,
): StageLook {
  return {
    looks: { left: players.left.jacket, right: players.right.jacket },
    kit: KITS[kit],
    backdrop: stage ?? "lanterns",
    highContrast,
    calm,
    reducedMotion: wantsReducedMotion(reducedMotion),
  };
}
