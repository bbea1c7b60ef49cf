import { numberIn, pluralIn, signedIn } from "../formats.ts";

const ms = (value: number): string => `${signedIn("en", value)} ms`;

/** Sharing a run, opening one, and the runs that were kept. */
export const enShare = {
  open: {
    heading: "A duet for you",
    judgedAgain: "Judged again on this device, stroke by stroke. No score came with the link.",
    proves: "It shows what these strokes are worth, not who made them.",
    watch: "Watch it",
    answer: (part: "left" | "right", name: string): string => `Answer: play the ${part} half with ${name}`,
    answering: (name: string): string => `You answer ${name}, whose half sounds as it was recorded.`,
    playSong: "Play this song",
    share: "Share again",
    apart: (leftMs: number, rightMs: number): string =>
      `Played apart: the halves come from two machines. Input offsets: left ${ms(leftMs)}, right ${ms(rightMs)}.`,
    answers: (count: number, names: string): string =>
      names === ""
        ? `${pluralIn("en", count, { one: "# answer", other: "# answers" })} so far.`
        : `${pluralIn("en", count, { one: "# answer", other: "# answers" })} so far. Before: ${names}.`,
    practice: (percent: string): string => `Played at ${percent} speed.`,
    paused: "The song was paused on the way.",
    equal: (name: string): string =>
      `Every stroke of ${name} is off by exactly the same amount. Hands do not do that.`,
    narrow: (name: string): string =>
      `The strokes of ${name} spread by less than 4 ms. The steadiest hands spread more.`,
    by: (left: string, right: string): string => `${left} and ${right}`,
  },
  refused: {
    heading: "This link can't be opened",
    cut: "The end of the link is missing: it was cut on the way. Ask for it again, or for the run as a file.",
    damaged: "Something in this link was changed on the way, so it can't be trusted. Ask for it again.",
    version: "This link was made by a newer version of the game. Reload the page to get it.",
    rules:
      "This run was judged by other rules than this version of the game has. Reload the page, then try again.",
    level: (level: string): string =>
      `This link is for a song that is not here (“${level}”). Another version of the game may have it.`,
    chart: (title: string): string =>
      `“${title}” has changed since this run was played, so it can't be judged fairly any more.`,
    invalid: "This link holds no run that the game could have written.",
  },
  send: {
    open: "Share",
    heading: "Share this duet",
    what: "The link holds every stroke. Whoever opens it sees it judged again, can watch it and can answer.",
    copyLink: "Copy the link",
    system: "Share…",
    copyText: "Copy text for a chat",
    saveCard: "Save the card",
    copyCard: "Copy the card",
    cardAlt: (sentence: string): string => `Card: ${sentence}`,
    cardWait: "The card is being drawn…",
    cardFailed: "The card could not be drawn here. The link holds everything.",
    qr: "Point a phone's camera here",
    qrShort:
      "The run is too long for a picture code, so this one opens the song. Copy the link for the run itself.",
    length: (count: number): string => `${numberIn("en", count)} characters`,
    tooLong: "This run has too many strokes for a link. Save it as a file with “Save run”, and send that.",
    textLabel: "Link, to copy by hand",
    outcome: {
      copied: "Copied.",
      saved: "Saved to your downloads.",
      shared: "Handed to the system.",
      cancelled: "Nothing was shared.",
      withoutCard: "Handed to the system, without the card: it takes no pictures.",
      failed: "The browser did not allow that. Select the link below and copy it by hand.",
    },
    says: (by: string, song: string, score: string): string => `${by} · ${song}. ${score}`,
    apart: (sentence: string): string => `${sentence} Played apart.`,
    cardSync: "Sync",
    cardInvite: "Can you answer?",
  },
  watch: {
    play: "Play",
    pause: "Pause",
    place: "Place in the song",
    slow: "Half speed",
    leave: "Leave",
  },
  runs: {
    heading: "My runs",
    open: "My runs",
    empty: "No runs are kept on this device yet. Every song you play to its end is.",
    none: "No run matches.",
    sort: "Sort",
    newest: "Newest first",
    best: "Best first",
    song: "Song",
    all: "All songs",
    bestOf: (sync: number): string => `Best ${numberIn("en", sync)}`,
    apart: "played apart",
    practised: (percent: string): string =>
      `Practised at ${percent} speed. Such a run is not kept as a best.`,
    show: "Open",
    remove: "Delete",
    removeOf: (what: string): string => `Delete: ${what}`,
    removed: "Deleted.",
    undo: "Undo",
    removeAll: "Delete all",
    removeAllAsk: (count: number): string =>
      `Delete ${pluralIn("en", count, { one: "# run", other: "# runs" })}? Export them first if you may want them back.`,
    yes: "Delete them",
    no: "Keep them",
    exportAll: "Export all",
    importAll: "Import",
    imported: (added: number, known: number, refused: number): string =>
      `${pluralIn("en", added, { one: "# run", other: "# runs" })} added, ${numberIn("en", known)} here already, ${numberIn("en", refused)} refused.`,
    unjudged: "not judged here",
    denied: "This browser keeps nothing for this page, so runs are lost when it closes.",
    full: "The browser has no room left. What was kept before is still here; export and delete some runs.",
  },
};

export type ShareText = typeof enShare;
