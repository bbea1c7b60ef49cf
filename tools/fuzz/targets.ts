import { runLinkTarget } from "./run-links.ts";
import type { FuzzTarget } from "./target.ts";

/** Everything that is fuzzed, by the name that `npm run fuzz` takes; each made when it is asked for. */
export const TARGETS: Readonly<Record<string, () => FuzzTarget>> = {
  links: runLinkTarget,
};
