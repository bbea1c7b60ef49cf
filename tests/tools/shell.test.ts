import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

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
    const link = "https://example.org/#r1.abc";
    const { status, stdout, stderr } = npm("verify", cut, other, link);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    const lines = stderr.trim().split("\n");
    expect(lines[0]).toBe(`${cut}: is not JSON; was it cut short?`);
    expect(lines[1]).toContain("golden is no level of this build");
    expect(lines[2]).toBe(`${link}: is a link; this build judges run files`);
  },
);
