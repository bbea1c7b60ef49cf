// What a fresh clone lacks, brought in. Plain JavaScript: this runs before anything is installed.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

export const ROOT = path.join(import.meta.dirname, "../..");

/** Runs a command in the project's folder with its output shown; true when it succeeded. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, stdio: "inherit", ...options }).status === 0;
}

/** Installs the packages of `package-lock.json` where they are missing or older than it. */
export function installPackages() {
  const installed = path.join(ROOT, "node_modules/.package-lock.json");
  const lock = path.join(ROOT, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing packages …");
  if (!run("npm", ["ci", "--no-audit", "--no-fund"])) {
    console.error("The packages could not be installed; see above.");
    process.exit(1);
  }
}

/**
 * A Chromium to test with: the one that CHROMIUM_PATH names, Playwright's own, the system's; else one is installed.
 * `null` where none can be had.
 */
export async function findChromium() {
  const found = (await knownChromium()) ?? (await installChromium());
  if (found) console.log(`Browser: ${found}`);
  return found;
}

async function knownChromium() {
  const { chromium } = await import("@playwright/test");
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath()];
  return candidates.find((file) => file && existsSync(file)) ?? null;
}

function onPath() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return names.flatMap(placesOnPath);
}

/** Where a program of this name would lie in each folder of PATH. */
function placesOnPath(name) {
  return (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, name));
}

async function installChromium() {
  console.log("No Chromium found: installing Playwright's …");
  run("npx", ["playwright", "install", "chromium"], { timeout: 300_000 });
  const own = await knownChromium();
  if (own || !isDebianRoot()) return own;
  console.log("That did not work: installing the package chromium …");
  installDebianPackages(["chromium", "fonts-noto-cjk"]);
  return knownChromium();
}

/** What listens to the songs in the tests, and the Debian package of each. */
const SOUND_TOOLS = { ffmpeg: "ffmpeg", aubioonset: "aubio-tools" };

/** The programs that the checks of the songs need and this machine lacks, after an attempt to install them. */
export function missingSoundTools() {
  const missing = soundToolsNotFound();
  if (missing.length === 0 || !isDebianRoot()) return missing;
  console.log(`Installing ${missing.join(" and ")} …`);
  installDebianPackages(missing.map((name) => SOUND_TOOLS[name]));
  return soundToolsNotFound();
}

function soundToolsNotFound() {
  return Object.keys(SOUND_TOOLS).filter((name) => !placesOnPath(name).some((file) => existsSync(file)));
}

function installDebianPackages(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], { env });
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], { env });
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  if (!/^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"))) return false;
  try {
    execFileSync("apt-get", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
