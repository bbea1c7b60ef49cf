/** One sound of a rhythm or a line; times count steps (sixteenths) from where the text begins. */
export interface Event {
  readonly step: number;
  readonly steps: number;
  /** `x` or `X` in a rhythm; a note name or an interval in a line. */
  readonly symbol: string;
}

/** What a piece of musical text says, and how long it is. */
export interface Phrase {
  readonly events: readonly Event[];
  readonly lengthSteps: number;
}

/**
 * Reads a rhythm: `x` plays, `X` plays louder, `=` holds on, `.` rests; spaces and bar lines only help the eye.
 *
 * @example rhythm("x==. ..X.") has a note of three steps and an accent of one, in nine steps.
 */
export function rhythm(text: string): Phrase {
  const cells = text.replaceAll(/[\s|]/g, "");
  if (/[^xX=.]/.test(cells)) throw new Error(`a rhythm uses only x X = and . but this has others: ${text}`);
  const events = [...cells.matchAll(/[xX]=*/g)].map((match) => ({
    step: match.index,
    steps: match[0].length,
    symbol: match[0].charAt(0),
  }));
  return { events, lengthSteps: cells.length };
}

/**
 * Reads a line of `symbol:steps` tokens, `-` resting, bars parted by `|`.
 *
 * Each bar must fill `barSteps` exactly; a slip of the pen is an error here rather than a late chorus.
 */
export function line(text: string, barSteps: number): Phrase {
  const events: Event[] = [];
  let step = 0;
  for (const bar of text.split("|")) {
    const barEnd = step + barSteps;
    for (const token of bar.trim().split(/\s+/)) {
      const [symbol = "", length = ""] = token.split(":");
      const steps = Number(length);
      if (!(steps > 0)) throw new Error(`"${token}" should be a note and its steps, like E5:2, in: ${bar}`);
      if (symbol !== "-") events.push({ step, steps, symbol });
      step += steps;
    }
    if (step !== barEnd)
      throw new Error(`a bar has ${step - barEnd + barSteps} steps, not ${barSteps}: ${bar}`);
  }
  return { events, lengthSteps: step };
}

/** The phrase's events over `steps` steps, said again from the start as often as needed. */
export function repeated(phrase: Phrase, steps: number): readonly Event[] {
  const events: Event[] = [];
  for (let from = 0; from < steps; from += phrase.lengthSteps) {
    const again = phrase.events.map((event) => ({ ...event, step: event.step + from }));
    events.push(...again.filter((event) => event.step < steps));
  }
  return events;
}
