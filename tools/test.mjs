// `npm test`: everything that holds this project together, each check once, and a last line that counts them.
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findChromium, installPackages, missingSoundTools, run } from "./shell/ready.mjs";

installPackages();
const reports = mkdtempSync(path.join(os.tmpdir(), "nara-duet-"));
const total = { passed: 0, failed: 0 };

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.error(`✗ ${name}: ${failed} failed`);
}

function check(name, command, args, options) {
  console.log(`\n── ${name}`);
  const ok = run(command, args, options);
  count(name, ok ? 1 : 0, ok ? 0 : 1);
  return ok;
}

/** Runs a test runner that leaves a JSON report, and counts what the report says. */
function suite(name, args, report, read, env = {}) {
  console.log(`\n── ${name}`);
  const ok = run("npx", args, { env: { ...process.env, ...env } });
  const counts = existsSync(report)
    ? read(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0 };
  // A runner that fails without a failed test has failed all the same.
  count(name, counts.passed, ok ? counts.failed : Math.max(1, counts.failed));
}

function vitest(name, file, ...more) {
  const report = path.join(reports, file);
  suite(
    name,
    ["vitest", "run", ...more, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    report,
    ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
  );
}

check("format", "npx", ["prettier", "--check", "--log-level", "warn", "."]);
check("types", "npx", ["tsc", "-p", "tsconfig.json"]);
check("types of the core", "npx", ["tsc", "-p", "tsconfig.core.json"]);
check("lint", "npx", ["oxlint", "--type-aware", "--deny-warnings"]);
check("dead code", "npx", ["knip"]);

vitest("unit, property, architecture and level tests", "unit.json");

const missing = missingSoundTools();
for (const tool of missing) {
  console.error(`${tool} could not be found or installed: the checks of the songs that need it fail below.`);
}
count("programs that listen to the songs", 0, missing.length);
vitest("sound of the songs and kits", "sound.json", "--config", "vitest.sound.config.ts");

if (check("build", "npx", ["vite", "build", "--logLevel", "warn"])) {
  const chromium = await findChromium();
  if (chromium) {
    const browser = path.join(reports, "browser.json");
    suite(
      "browser tests",
      ["playwright", "test", "--reporter=list,json"],
      browser,
      ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
      { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: browser },
    );
  } else {
    console.error("No Chromium could be found or installed. Set CHROMIUM_PATH to one.");
    count("browser tests", 0, 1);
  }
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
