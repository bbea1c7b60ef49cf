/** A CPU profile as the browser gives it: who ran at each sample. Times in microseconds. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly startTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
}

/** What ran for how long, in milliseconds. */
export interface Share {
  readonly name: string;
  readonly ms: number;
}

const nameOf = ({ callFrame: { functionName, url } }: ProfileNode): string => {
  const file =
    url
      .split("/")
      .at(-1)
      ?.replace(/-[\w-]{8}\.js.*$/, "") ?? "";
  return `${functionName || "anonymous"}${file === "" ? "" : ` (${file})`}`;
};

/** Who ran between two times of the profile's own clock, the longest first. */
export function sharesBetween(profile: CpuProfile, fromUs: number, toUs: number): readonly Share[] {
  const names = new Map(profile.nodes.map((node) => [node.id, nameOf(node)]));
  const sums = new Map<string, number>();
  let atUs = profile.startTime;
  profile.samples?.forEach((id, i) => {
    const deltaUs = profile.timeDeltas?.[i] ?? 0;
    atUs += deltaUs;
    const name = names.get(id) ?? "";
    if (atUs >= fromUs && atUs <= toUs) sums.set(name, (sums.get(name) ?? 0) + deltaUs / 1000);
  });
  return [...sums].map(([name, ms]) => ({ name, ms })).toSorted((a, b) => b.ms - a.ms);
}

/** A sampled allocation profile. */
export interface HeapNode {
  readonly callFrame: ProfileNode["callFrame"];
  readonly selfSize: number;
  readonly children: readonly HeapNode[];
}

/** Bytes allocated by each function, the most first. */
export function bytesByFunction(
  head: HeapNode,
): readonly { readonly name: string; readonly bytes: number }[] {
  const sums = new Map<string, number>();
  const nodes = [head];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const name = nameOf({ id: 0, callFrame: node.callFrame });
    sums.set(name, (sums.get(name) ?? 0) + node.selfSize);
    nodes.push(...node.children);
  }
  return [...sums].map(([name, bytes]) => ({ name, bytes })).toSorted((a, b) => b.bytes - a.bytes);
}
