import wardrobe from "../../assets/stage/wardrobe.json";
import { makeDifficultyPair } from "../core/difficulty.ts";
import { LINK_FRAGMENT } from "../core/run-link/open-run-link.ts";
import { ribbonOf, sectionQualities } from "../core/sync/ribbon.ts";
import { drawCard, type CardWords } from "../share/card.ts";
import { chatText } from "../share/chat-text.ts";
import type { Desk } from "./desk.ts";
import { createCardKeeper } from "./card-keeper.ts";
import type { Page } from "./page.ts";
import { namesOfRun, payloadFor, type SharedRun } from "./shared-run.ts";

/** Where the game is: what links of its own begin with. */
const siteAddress = (): string => location.origin + location.pathname.replace(/[^/]*$/, "");

/** The link that holds the whole run; `null` where the run is too long for one. */
export function addressOf(shared: SharedRun): string | null {
  const payload = payloadFor(shared);
  return payload === null ? null : `${siteAddress()}${pathOf(shared)}${LINK_FRAGMENT}${payload}`;
}

/** Built sites have a page for each level, with a picture for chats, that hands links on to the game. */
const pathOf = ({ run }: SharedRun): string => (import.meta.env.PROD ? `s/${run.level}/` : "");

/** A short link to the song of a run, at its difficulties. */
export const songAddress = ({ run }: SharedRun): string =>
  `${siteAddress()}?level=${run.level}&difficulty=${makeDifficultyPair(run.difficulty)}`;

/** Who played what, and what it was worth, in one line. */
export function sentenceOf({ run, setup, result }: SharedRun, { text, language }: Desk): string {
  const { left, right } = namesOfRun(run, text);
  const { says, apart } = text.share.send;
  const by = text.share.open.by(left, right);
  const score = text.results.syncOf(result.sync, text.words.grade[result.grade]);
  const sentence = says(by, setup.level.title[language], score);
  return run.flags.apart ? apart(sentence) : sentence;
}

/** The text for chats. */
export function chatTextOf(shared: SharedRun, desk: Desk, address: string): string {
  const { setup, result } = shared;
  const starts = setup.plan.sections.map(({ fromMs }) => fromMs);
  return chatText(sentenceOf(shared, desk), sectionQualities(ribbonOf(setup.chart, result), starts), address);
}

export function difficultyText({ run }: SharedRun, { text }: Pick<Desk, "text">): string {
  const { left, right } = run.difficulty;
  const words = text.words.difficulty;
  return left === right ? words[left] : `${words[left]} · ${words[right]}`;
}

/** The day of a run as this language writes it; empty when it is not known. */
export function dateText(date: string | null, language: string): string {
  if (date === null) return "";
  const day = new Date(`${date}T12:00:00`);
  return Number.isNaN(day.getTime()) ? date : day.toLocaleDateString(language, { dateStyle: "medium" });
}

/** What the card of a run says, in the language of the screens. */
export function cardWordsOf(
  shared: SharedRun,
  desk: Pick<Desk, "text" | "language">,
): Omit<CardWords, "font"> {
  const { run, setup, result } = shared;
  const { text, language } = desk;
  const apart = run.flags.apart ? [text.share.runs.apart] : [];
  return {
    game: text.game.name,
    song: setup.level.title[language],
    difficulty: [difficultyText(shared, desk), ...apart].join(" · "),
    syncLabel: text.share.send.cardSync,
    sync: text.number(result.sync),
    grade: text.words.grade[result.grade],
    names: namesOfRun(run, text),
    date: dateText(run.date, language),
    invite: text.share.send.cardInvite,
    language,
  };
}

/** The page on which a run is handed on. */
export const sharePageOf = (desk: Desk, shared: SharedRun, back: Page): Page => ({
  kind: "share",
  shared,
  // By the time that it is drawn the desk speaks the language that it is wanted in.
  cardIn: createCardKeeper(() => drawnCardOf(shared, desk)),
  back,
});

/** Draws the card of a run. */
async function drawnCardOf(shared: SharedRun, desk: Desk): Promise<File> {
  const { run, setup, result } = shared;
  const font = getComputedStyle(document.querySelector(".plaque") ?? document.body).fontFamily;
  await document.fonts.load(`900 40px ${font}`).catch(() => []);
  const picture = await drawCard(
    { ...cardWordsOf(shared, desk), font },
    {
      jackets: { left: run.players.left.jacket, right: run.players.right.jacket },
      wardrobe,
      ribbon: ribbonOf(setup.chart, result),
      lengthMs: setup.plan.lengthMs,
    },
  );
  return new File([picture], `nara-duet-${run.level}-${result.sync}.png`, { type: "image/png" });
}
