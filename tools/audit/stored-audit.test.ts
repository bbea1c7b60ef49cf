import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readLock, readStoredAudit } from "./files.ts";
import { refreshed } from "./refresh.ts";
import { auditLock, findingLine, lockedPackages, mustBeMended, type StoredAudit } from "./stored-audit.ts";

const stored = readStoredAudit();

test("no locked package lies in a serious advisory, and somebody has looked at each", () => {
  expect(auditLock(readLock(), stored).filter(mustBeMended).map(findingLine)).toEqual([]);
});

test("what is in the built site and what this project names itself was looked for singly, types apart", () => {
  const { devDependencies } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, "../../package.json"), "utf8"),
  ) as { devDependencies: Record<string, string> };
  const inSite = lockedPackages(readLock()).filter(({ dev, oneSystem }) => !dev && !oneSystem);
  const named = [...inSite.map(({ name }) => name), ...Object.keys(devDependencies)];
  expect(inSite.length).toBeGreaterThan(10);
  expect(
    named.filter((name) => !name.startsWith("@types/") && !Object.hasOwn(stored.searched, name)),
  ).toEqual([]);
});

test("every advisory has a source that is told, and its package was searched", () => {
  for (const { source, package: name } of stored.advisories) {
    expect(Object.keys(stored.sources)).toContain(source);
    expect(Object.keys(stored.searched)).toContain(name);
  }
});

const small: StoredAudit = {
  about: "",
  lookedAt: "2026-11-25",
  sources: { reports: "" },
  unknown: "",
  searched: { drum: ["2.0.0", "2.1.0", "2.1.1", "3.0.0-rc.1"] },
  unsearched: { stick: ["1.0.0"] },
  advisories: [
    {
      package: "drum",
      id: "GHSA-a",
      severity: "high",
      vulnerable: ">=2.0.0 <2.1.1 || >=3.0.0-0 <3.0.1",
      what: "too loud",
      source: "reports",
    },
    {
      package: "stick-x64",
      id: "GHSA-b",
      severity: "moderate",
      vulnerable: "*",
      what: "splinters",
      source: "reports",
    },
  ],
};

const lockOf = (packages: Record<string, object>): unknown => ({ packages: { "": {}, ...packages } });
const told = (packages: Record<string, object>): readonly string[] =>
  auditLock(lockOf(packages), small).map(
    (finding) => `${finding.kind}${mustBeMended(finding) ? ", to be mended" : ""}`,
  );

test.each([
  ["the last version of a range", { "node_modules/drum": { version: "2.1.0" } }, ["known, to be mended"]],
  ["the first version after it", { "node_modules/drum": { version: "2.1.1" } }, []],
  ["a version before a release", { "node_modules/drum": { version: "3.0.0-rc.1" } }, ["known, to be mended"]],
  [
    "one that lies deeper",
    { "node_modules/a/node_modules/drum": { version: "2.0.0", dev: true } },
    ["known, to be mended"],
  ],
  ["one that was looked at only by name", { "node_modules/stick": { version: "1.0.0" } }, []],
  ["another version of it", { "node_modules/stick": { version: "1.0.1" } }, ["not-looked-at, to be mended"]],
  [
    "a package of a name that every object knows",
    { "node_modules/constructor": { version: "1.0.0" } },
    ["not-looked-at, to be mended"],
  ],
  ["a build for one system", { "node_modules/stick-x64": { version: "1.0.0", cpu: ["x64"] } }, ["known"]],
])("%s", (_, packages, findings) => {
  expect(told(packages)).toEqual(findings);
});

test("what the registry answers is stored, and each package of the lock counts as searched", () => {
  const lock = lockOf({
    "node_modules/drum": { version: "2.1.1" },
    "node_modules/skin": { version: "4.0.0" },
    "node_modules/stick-x64": { version: "1.0.0", os: ["linux"] },
  });
  const via = {
    source: 1,
    name: "skin",
    title: "tears",
    url: "advisories/GHSA-c",
    severity: "critical",
    range: "<5.0.0",
  };
  const after = refreshed(small, { vulnerabilities: { skin: { via: [via, "drum"] } } }, lock, "2026-12-01");
  expect(after).toMatchObject({
    lookedAt: "2026-12-01",
    searched: { drum: ["2.1.1"], skin: ["4.0.0"] },
    unsearched: {},
  });
  expect(auditLock(lock, after).filter(mustBeMended).map(findingLine)).toEqual([
    "skin@4.0.0 (in the built site) lies in <5.0.0: critical, tears (GHSA-c)",
  ]);
  expect(() => refreshed(small, { message: "405 Method Not Allowed" }, lock, "2026-12-01")).toThrow(
    /vulnerabilities/,
  );
});
