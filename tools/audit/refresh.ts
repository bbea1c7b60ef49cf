import * as v from "valibot";
import { lockedPackages, type Advisory, type StoredAudit } from "./stored-audit.ts";

/** As much of what `npm audit --json` prints as is needed. Advisories stand under `via`, beside mere names. */
const reportSchema = v.object({
  vulnerabilities: v.record(
    v.string(),
    v.object({
      via: v.array(
        v.union([
          v.string(),
          v.object({
            name: v.string(),
            title: v.string(),
            url: v.string(),
            severity: v.picklist(["info", "low", "moderate", "high", "critical"]),
            range: v.string(),
          }),
        ]),
      ),
    }),
  ),
});

/**
 * The stored audit after the registry has answered for every package of the lock. Advisories that the lock does not lie in
 * any more stay, as the registry tells only those that it does.
 *
 * @throws where the report is none: the registry refused.
 */
export function refreshed(stored: StoredAudit, report: unknown, lock: unknown, today: string): StoredAudit {
  const { vulnerabilities } = v.parse(reportSchema, report);
  const told = Object.values(vulnerabilities).flatMap(({ via }) =>
    via.flatMap((each): readonly Advisory[] =>
      typeof each === "string"
        ? []
        : [
            {
              package: each.name,
              id: each.url.split("/").at(-1) ?? each.url,
              severity: each.severity === "info" ? "low" : each.severity,
              vulnerable: each.range,
              what: each.title,
              source: "registry",
            },
          ],
    ),
  );
  const all = new Map([...stored.advisories, ...told].map((each) => [`${each.package} ${each.id}`, each]));
  return {
    ...stored,
    lookedAt: today,
    sources: { ...stored.sources, registry: `The registry's own audit, ${today}.` },
    unknown: "What the registry did not know on that day.",
    searched: versionsOf(lock),
    unsearched: {},
    advisories: [...all.values()].toSorted((a, b) => compare(a.package, b.package) || compare(a.id, b.id)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function versionsOf(lock: unknown): Record<string, string[]> {
  const versions = new Map<string, Set<string>>();
  for (const { name, version, oneSystem } of lockedPackages(lock)) {
    if (!oneSystem) versions.set(name, (versions.get(name) ?? new Set()).add(version));
  }
  return Object.fromEntries(
    [...versions]
      .map(([name, all]) => [name, [...all].toSorted(compare)] as const)
      .toSorted(([a], [b]) => compare(a, b)),
  );
}
