/** The marks of a section, from the best quality down: coloured squares that every chat shows. */
const MARKS = [
  { from: 900, mark: "🟩" },
  { from: 700, mark: "🟨" },
  { from: 400, mark: "🟧" },
  { from: 0, mark: "🟥" },
] as const;
const UNHEARD = "⬜";

/** One mark for each section of the song: how together the two were in it, 0 to 1000; `null` where there was nothing to hear. */
export const sectionMarks = (qualities: readonly (number | null)[]): string =>
  qualities
    .map((quality) =>
      quality === null ? UNHEARD : (MARKS.find(({ from }) => quality >= from)?.mark ?? UNHEARD),
    )
    .join("");

/** What is pasted into a chat: a line of words, the marks of the song's sections, the link on a line of its own. */
export const chatText = (sentence: string, qualities: readonly (number | null)[], address: string): string =>
  [sentence, sectionMarks(qualities), address].filter((line) => line !== "").join("\n");
