import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { chartHash } from "../../src/core/chart/chart-hash.ts";
import { chartOf } from "../../src/core/chart/level-chart.ts";
import { makeRunFile, parseRunFile } from "../../src/core/run-format/run-file.ts";
import { replay } from "../../src/core/run/replay.ts";
import { makeRunLink } from "../../src/core/run-link/run-link.ts";
import { playedWith } from "../../src/core/testing/builders.ts";
import { readLevelById } from "../../tools/shell/levels.ts";

/** The commands as a person types them, at the borders only: what they compute is tested in the core. */
function npm(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", script, "--", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const folder = mkdtempSync(path.join(os.tmpdir(), "nara-duet-test-"));

function file(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

test("level check says all problems of all files, and fails", { timeout: 30_000 }, () => {
  const broken = file("broken.json", '{"format": 2}');
  const missing = path.join(folder, "none.json");
  expect(npm("level", "check", "levels/lantern-disco", broken, missing)).toEqual({
    status: 1,
    stdout: "",
    stderr: `${broken}: format is 2; this build reads format 1\n${missing}: is not there\n`,
  });
});

test("level notes prints the chart that two difficulties make", { timeout: 30_000 }, () => {
  const { status, stdout } = npm("level", "notes", "lantern-disco", "--difficulty", "easy,normal");
  const chart = JSON.parse(stdout) as { notes: object[]; links: { left: number[]; right: number[] }[] };
  expect(status).toBe(0);
  expect(Object.keys(chart.notes[0]!)).toEqual(["part", "lane", "noteMs"]);
  expect(Object.keys(chart.links[0]!)).toEqual(["kind", "weight", "left", "right"]);
  expect(Math.max(...chart.links.flatMap(({ left, right }) => [...left, ...right]))).toBeLessThan(
    chart.notes.length,
  );
});

test.each([
  { args: ["notes", "lantern-disco"], says: '--difficulty is ""; expected easy, normal, hard or expert' },
  { args: ["notes", "nowhere", "--difficulty", "easy"], says: "nowhere is no level of this build" },
  { args: [], says: "usage: npm run -s level" },
])("level $args is refused plainly", { timeout: 30_000 }, ({ args, says }) => {
  const { status, stderr } = npm("level", ...args);
  expect(status).toBe(1);
  expect(stderr).toContain(says);
});

test(
  "verify refuses what it can't judge with one plain line each, and exit code 1",
  { timeout: 30_000 },
  () => {
    const cut = file("cut.duet.json", '{"format": 1,');
    const foreign = readFileSync(path.join(import.meta.dirname, "../golden/tight.duet.json"), "utf8");
    const other = file("other.duet.json", foreign);
    const links = ["https://example.org/#r=1abc", "https://example.org/", "#r=1AAAAAAAAz"];
    const { status, stdout, stderr } = npm("verify", cut, other, ...links);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    const lines = stderr.trim().split("\n");
    expect(lines[0]).toBe(`${cut}: is not JSON; was it cut short?`);
    expect(lines[1]).toContain("golden is no level of this build");
    expect(lines.slice(2)).toEqual([
      `${links[0]}: was cut: its end is missing`,
      `${links[1]}: is an address without a run in it`,
      `${links[2]}: is damaged: its checksum is another`,
    ]);
  },
);

test("verify judges a link and its run file alike, many at once", { timeout: 30_000 }, () => {
  const level = readLevelById("lantern-disco");
  const difficulty = { left: "easy", right: "hard" } as const;
  const chart = level.ok ? chartOf(level.value, difficulty) : level;
  if (!chart.ok) throw new Error("the level is broken");
  const golden = parseRunFile(
    readFileSync(path.join(import.meta.dirname, "../golden/answered.duet.json"), "utf8"),
  );
  if (!golden.ok) throw new Error("the golden run is broken");
  const presses = playedWith(chart.value, (_, index) => ((index * 13) % 41) - 20);
  const names = { level: "lantern-disco", chart: chartHash(chart.value), difficulty };
  const run = { ...golden.value, ...names, speedPercent: 100, presses: [...presses] };
  const link = `https://example.org/duet/#r=${makeRunLink(run, chart.value)}`;
  const { status, stdout } = npm("verify", file("run.duet.json", makeRunFile(run)), link, link);
  const [ofFile, ...ofLinks] = stdout.trim().split("\n");
  expect(status).toBe(0);
  expect(ofLinks).toEqual([ofFile, ofFile]);
  expect(JSON.parse(ofFile!)).toMatchObject({
    sync: replay(chart.value, presses).sync,
    level: "lantern-disco",
    difficulty: "easy,hard",
  });
});
