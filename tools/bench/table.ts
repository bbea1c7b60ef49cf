import { print } from "../shell/exit.ts";

/** Begins a table: what was measured, and what is aimed at. */
export const heading = (what: string): void => print(`\n${what.padEnd(46)} ${"measured".padStart(12)}   aim`);

export const row = (what: string, measured: string, aim: string): void =>
  print(`${what.padEnd(46)} ${measured.padStart(12)}   ${aim}`);
