import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { readLock, readStoredAudit, STORED_FILE } from "./audit/files.ts";
import { refreshed } from "./audit/refresh.ts";
import { auditLock, findingLine, lockedPackages, mustBeMended } from "./audit/stored-audit.ts";
import { print, refuse } from "./shell/exit.ts";

/** Holds package-lock.json to the stored advisories, without network; `refresh` asks the registry and stores its answer. */
function main(): void {
  const [verb] = process.argv.slice(2);
  if (verb === "refresh") refresh();
  else check();
}

function check(): void {
  const stored = readStoredAudit();
  const findings = auditLock(readLock(), stored);
  const names = new Set(lockedPackages(readLock()).map(({ name }) => name));
  const count = (list: object): number => Object.keys(list).filter((name) => names.has(name)).length;
  print(
    `looked at ${stored.lookedAt}: ${count(stored.searched)} packages searched, ${count(stored.unsearched)} not, ${stored.advisories.length} advisories`,
  );
  for (const finding of findings) print(findingLine(finding));
  if (findings.some(mustBeMended)) refuse("something must be mended");
  print("no locked package lies in a serious advisory that is stored");
}

function refresh(): void {
  const { stdout } = spawnSync("npm", ["audit", "--json"], { encoding: "utf8" });
  const today = new Date().toISOString().slice(0, 10);
  try {
    const after = refreshed(readStoredAudit(), JSON.parse(stdout), readLock(), today);
    writeFileSync(STORED_FILE, `${JSON.stringify(after, null, 2)}\n`);
  } catch {
    refuse("the registry's audit could not be read; the stored advisories stay as they are");
  }
  check();
}

main();
