import { payloadOf } from "../core/run-link/open-run-link.ts";
import type { Desk } from "./desk.ts";
import { openPayload, type OpenedRun } from "./shared-run.ts";

/** Opens the run that an address holds. Says whether it holds one, good or not. */
export function followRunLink(desk: Desk, address: string): boolean {
  const payload = payloadOf(address);
  if (payload === null) return false;
  const opened = openPayload(payload, desk.catalogue);
  if (opened.ok) desk.go({ kind: "shared", shared: opened.value });
  else refuse(desk, opened);
  return true;
}

function refuse(desk: Desk, { reason, level, problems }: Extract<OpenedRun, { ok: false }>): void {
  const { text, language, catalogue, go } = desk;
  const words = text.share.refused;
  const entry = catalogue.find(({ id }) => id === level);
  const title = entry?.level.ok === true ? entry.level.value.title[language] : (level ?? "");
  const sentence = words[reason];
  go({
    kind: "message",
    heading: words.heading,
    sentence: typeof sentence === "string" ? sentence : sentence(title),
    problems,
    ways: [
      { label: text.results.songs, onChoose: () => go({ kind: "songs" }) },
      { label: text.title.howToPlay, onChoose: () => go({ kind: "how-to-play" }) },
    ],
  });
}
