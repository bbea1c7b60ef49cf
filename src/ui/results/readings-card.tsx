import type { JSX } from "preact";
import type { ForBoth } from "../../core/drums.ts";
import type { RunResult } from "../../core/run/result.ts";
import type { Text } from "../text.ts";
import { readLead, readListening, readWobble } from "./readings.ts";

interface ReadingsProps {
  readonly text: Text;
  readonly names: ForBoth<string>;
  readonly result: RunResult;
}

export function leadSentence(text: Text, names: ForBoth<string>, result: RunResult): string {
  const reading = readLead(result);
  if (reading.kind === "few") return text.results.leadFew;
  if (reading.kind === "even") return text.results.leadEven(reading.ms);
  return text.results.leadBy(names[reading.part], reading.ms);
}

export function wobbleSentence(text: Text, result: RunResult): string {
  const reading = readWobble(result);
  if (reading.kind === "few") return text.results.wobbleFew;
  if (reading.kind === "tight") return text.results.wobbleTight(reading.ms);
  return reading.kind === "pro" ? text.results.wobblePro(reading.ms) : text.results.wobbleWide(reading.ms);
}

export function listeningSentence(text: Text, result: RunResult): string {
  const reading = readListening(result);
  if (reading.kind === "few") return text.results.listeningFew;
  if (reading.kind === "still") return text.results.listeningStill;
  const value = text.decimal(reading.value);
  if (reading.kind === "more") return text.results.listeningMore(value);
  return reading.kind === "over" ? text.results.listeningOver(value) : text.results.listeningGood(value);
}

/** How the two were together, in sentences. */
export function ReadingsCard({ text, names, result }: ReadingsProps): JSX.Element {
  const rows = [
    [text.results.lead, leadSentence(text, names, result)],
    [text.results.wobble, wobbleSentence(text, result)],
    [text.results.listening, listeningSentence(text, result)],
    [text.results.chain, text.results.chainOf(result.longestChain)],
  ] as const;
  return (
    <section class="card readings" aria-labelledby="readings-heading">
      <h2 id="readings-heading">{text.results.together}</h2>
      <dl>
        {rows.map(([term, sentence]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
