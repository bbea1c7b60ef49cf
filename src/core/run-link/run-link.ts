import type { Chart } from "../chart/chart.ts";
import { PARTS, partnerOf, type Part } from "../drums.ts";
import { simulatePartner } from "../partner/simulate.ts";
import type { Run } from "../run-format/run-schema.ts";
import { comparePresses, type Press, type PressLog } from "../run/press.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { createBitReader, createBitWriter, type BitReader, type BitWriter } from "./bits.ts";
import { readColumn, writeColumn } from "./column-field.ts";
import { crc32 } from "./crc32.ts";
import { headField, type RunHead } from "./head-field.ts";
import { logOfColumns, noteColumns, pressColumns, type PressColumn } from "./press-columns.ts";

/** How the payload of every link of version 1 begins. */
export const LINK_VERSION = "1";
/** How it ends: with a letter, as chats leave a `-` or `_` at an address's end out; and a payload without it was cut. */
export const LINK_END = "z";
/** No payload is longer: a longer run is shared as a file. */
export const LONGEST_LINK = 16_384;

const CHECK_BYTES = 4;

/**
 * The payload of a link that holds the whole run; `null` where that would be longer than {@link LONGEST_LINK}. The same
 * run always gives the same payload.
 *
 * @param run one that the schema accepts, of this build's rules.
 * @param chart that of the run, at its speed.
 */
export function makeRunLink({ presses, ...head }: Run, chart: Chart): string | null {
  const out = createBitWriter();
  headField.write(out, head);
  writePresses(out, head, presses, chart);
  const payload = sealed(out.bytes());
  return payload.length > LONGEST_LINK ? null : payload;
}

/** Bytes and their checksum as a payload. */
export function sealed(bytes: Uint8Array): string {
  const check = crc32(bytes);
  const all = new Uint8Array(bytes.length + CHECK_BYTES);
  all.set(bytes);
  new DataView(all.buffer).setUint32(bytes.length, check);
  return `${LINK_VERSION}${toBase64Url(all)}${LINK_END}`;
}

/** The bytes of a payload; `null` where its checksum is another. */
export function unsealed(payload: string): Uint8Array | null {
  const all = fromBase64Url(payload.slice(LINK_VERSION.length, -LINK_END.length));
  if (!all || all.length < CHECK_BYTES) return null;
  const bytes = all.subarray(0, -CHECK_BYTES);
  const check = new DataView(all.buffer).getUint32(bytes.length);
  return check === crc32(bytes) ? bytes : null;
}

/** What a payload says before its presses, and how to read those once the chart is known. */
export interface ReadHead {
  readonly head: RunHead;
  /** `null` where the bits are no presses. */
  readonly pressesOn: (chart: Chart) => Press[] | null;
}

/** Reads the head of unsealed bytes; `null` where they are none. Nothing in it has been checked by the schema yet. */
export function readHead(bytes: Uint8Array): ReadHead | null {
  const bits = createBitReader(bytes);
  const head = headField.read(bits);
  if (bits.failed) return null;
  return { head, pressesOn: (chart) => readPresses(bits, head, chart) };
}

/** A partner's presses are left out exactly where simulating it again gives the same. */
function writePresses(out: BitWriter, { partner }: RunHead, presses: PressLog, chart: Chart): void {
  const notes = noteColumns(chart);
  const columns = pressColumns(notes, presses);
  const leftOut = partner !== null && playsTheSame(partner, presses, chart);
  if (partner) out.bits(leftOut ? 1 : 0, 1);
  for (const column of columns) {
    if (!leftOut || column.part !== partner.part) writeColumn(out, column);
  }
}

function readPresses(bits: BitReader, { partner }: RunHead, chart: Chart): Press[] | null {
  const notes = noteColumns(chart);
  const simulated = partner !== null && bits.bits(1) === 1 ? partner : null;
  const columns = notes.map((line, drum): PressColumn => {
    const part: Part = PARTS[drum < notes.length / 2 ? 0 : 1];
    if (part === simulated?.part) return { part, errors: [], looseMs: [] };
    return { part, ...readColumn(bits, line.length) };
  });
  if (bits.failed) return null;
  const log = logOfColumns(notes, columns);
  return simulated ? [...log, ...simulatePartner(chart, simulated, log)].toSorted(comparePresses) : log;
}

function playsTheSame(partner: NonNullable<Run["partner"]>, presses: PressLog, chart: Chart): boolean {
  const mine = presses.filter(({ part }) => part === partnerOf(partner.part));
  const theirs = presses.filter(({ part }) => part === partner.part);
  const again = simulatePartner(chart, partner, mine);
  return (
    again.length === theirs.length &&
    again.every((press, index) => comparePresses(press, theirs[index] as Press) === 0)
  );
}
