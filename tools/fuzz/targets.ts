import { levelFileTarget } from "./level-files.ts";
import { runFileTarget } from "./run-files.ts";
import { runLinkTarget } from "./run-links.ts";
import { savedRunsTarget } from "./saved-runs.ts";
import { bestsTarget, diaryTarget, settingsTarget } from "./settings.ts";
import type { FuzzTarget } from "./target.ts";
import { addressTarget, markupTarget, nameTarget } from "./words.ts";

/** Everything that is fuzzed, by the name that `npm run fuzz` takes; each made when it is asked for. */
export const TARGETS: Readonly<Record<string, () => FuzzTarget>> = {
  links: runLinkTarget,
  levels: levelFileTarget,
  runs: runFileTarget,
  settings: settingsTarget,
  bests: bestsTarget,
  diary: diaryTarget,
  "saved-runs": savedRunsTarget,
  names: nameTarget,
  addresses: addressTarget,
  markup: markupTarget,
};
