import semver from "semver";
import * as v from "valibot";

const SEVERITIES = ["low", "moderate", "high", "critical"] as const;
/** What no dependency may have. */
const SERIOUS: readonly string[] = ["high", "critical"];

const range = v.pipe(
  v.string(),
  v.check((text) => semver.validRange(text) !== null, "expected a range of versions"),
);
const versionsByName = v.record(v.string(), v.array(v.string()));

/** Known advisories, and the packages for which somebody has looked. */
export const storedAuditSchema = v.strictObject({
  about: v.string(),
  /** The day of the look. */
  lookedAt: v.pipe(v.string(), v.isoDate()),
  sources: v.record(v.string(), v.string()),
  /** What is not known. */
  unknown: v.string(),
  /** Packages whose advisories were looked for. */
  searched: versionsByName,
  /** Packages of the lock whose advisories were not looked for singly. */
  unsearched: versionsByName,
  advisories: v.array(
    v.strictObject({
      package: v.string(),
      id: v.string(),
      severity: v.picklist(SEVERITIES),
      vulnerable: range,
      what: v.string(),
      /** A name of `sources`. */
      source: v.string(),
    }),
  ),
});

export type StoredAudit = v.InferOutput<typeof storedAuditSchema>;
export type Advisory = StoredAudit["advisories"][number];

const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      dev: v.optional(v.boolean(), false),
      os: v.optional(v.unknown()),
      cpu: v.optional(v.unknown()),
    }),
  ),
});

/** One version of a package, as a lock file holds it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Only for building and testing. */
  readonly dev: boolean;
  /** A build of another package for one system: it comes and goes with that one. */
  readonly oneSystem: boolean;
}

/** The packages of a lock file; one that lies in several places comes several times. */
export function lockedPackages(lock: unknown): readonly LockedPackage[] {
  const { packages } = v.parse(lockSchema, lock);
  return Object.entries(packages).flatMap(([place, { version, dev, os, cpu }]) => {
    if (place === "" || version === undefined) return [];
    const name = place.replace(/^.*node_modules\//, "");
    return [{ name, version, dev, oneSystem: os !== undefined || cpu !== undefined }];
  });
}

/** Something about a locked package: it lies in a known range, or nobody has looked. */
export type Finding = LockedPackage &
  (
    | { readonly kind: "known"; readonly advisory: Advisory; readonly serious: boolean }
    | { readonly kind: "not-looked-at" }
  );

/** Holds a lock file to what is known. */
export function auditLock(lock: unknown, stored: StoredAudit): readonly Finding[] {
  return lockedPackages(lock).flatMap((locked): readonly Finding[] => {
    const known = stored.advisories
      .filter((advisory) => advisory.package === locked.name && lies(locked.version, advisory))
      .map((advisory) => ({
        ...locked,
        kind: "known" as const,
        advisory,
        serious: SERIOUS.includes(advisory.severity),
      }));
    if (locked.oneSystem || hasLooked(locked, stored)) return known;
    return [...known, { ...locked, kind: "not-looked-at" }];
  });
}

const lies = (version: string, { vulnerable }: Advisory): boolean =>
  semver.satisfies(version, vulnerable, { includePrerelease: true });

const hasLooked = ({ name, version }: LockedPackage, { searched, unsearched }: StoredAudit): boolean =>
  [searched, unsearched].some((list) => Object.hasOwn(list, name) && list[name]!.includes(version));

/** What must be mended before a lock file is good: serious advisories, and packages that nobody has looked at. */
export const mustBeMended = (finding: Finding): boolean =>
  finding.kind === "not-looked-at" || finding.serious;

/** One line for a person. */
export function findingLine(finding: Finding): string {
  const { name, version, dev } = finding;
  const where = dev ? "" : " (in the built site)";
  if (finding.kind === "not-looked-at")
    return `${name}@${version}${where} is in the lock, and nobody has looked for its advisories; see docs/decisions/0039`;
  const { id, severity, vulnerable, what } = finding.advisory;
  return `${name}@${version}${where} lies in ${vulnerable}: ${severity}, ${what} (${id})`;
}
