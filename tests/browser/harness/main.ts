import * as level from "./level-scenarios.ts";
import * as output from "./output-scenarios.ts";
import * as speed from "./speed-scenarios.ts";

/** What tests ask the page to do. Each scenario answers with plain values, and the test judges them. */
const scenarios = { ...level, ...output, ...speed };

declare global {
  interface Window {
    harness: typeof scenarios;
  }
}

window.harness = scenarios;
