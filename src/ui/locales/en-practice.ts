import type { RoundGrade } from "../../core/practice/ladder.ts";
import type { RoundKind, Way } from "../../core/practice/rounds.ts";
import { numberIn, percentIn, pluralIn } from "../formats.ts";

const bars = (first: number, last: number): string =>
  first === last
    ? `Bar ${numberIn("en", first)}`
    : `Bars ${numberIn("en", first)} to ${numberIn("en", last)}`;

/** Everything about practising. */
export const enPractice = {
  heading: (title: string): string => `Practise: ${title}`,
  open: "Practise",
  what: "What to practise",
  sections: "Sections",
  wholeSong: "Whole song",
  bars: "Bars of the song",
  barsHelp: "← → pick a bar · Shift with them a longer stretch",
  bar: (bar: number, section: string): string => `Bar ${numberIn("en", bar)}, ${section}`,
  barsPicked: bars,
  speed: "Speed",
  startAt: "Start at",
  afterClean: "After a clean round",
  step: (percent: number): string => (percent === 0 ? "stay" : `+${percentIn("en", percent / 100)}`),
  ceiling: "Up to",
  cleanMeans:
    "Clean is at most one note in twenty missed or struck beside, and a beat of 800. After two bad rounds it slows down again.",
  help: "Help",
  way: "How",
  ways: { play: "Loop", answer: "Show and repeat", wait: "Wait for me", watch: "Watch" } satisfies Record<
    Way,
    string
  >,
  waySays: {
    play: "Over and over, counted in each time.",
    answer: "The phrase is played to you once, then you play it.",
    wait: "The song holds until you strike the right drum.",
    watch: "Both parts play by themselves.",
  } satisfies Record<Way, string>,
  metronome: "Metronome",
  clicks: { off: "off", beats: "beats", subdivisions: "subdivisions" },
  partnerSound: "Partner’s drums",
  partnerSounds: { silent: "silent", soft: "soft", full: "full" },
  who: "Who plays",
  start: "Start practising",
  diary: "Practice diary",
  rounds: "Practice",
  round: (round: number): string => `Round ${numberIn("en", round)}`,
  kinds: { play: "Your turn", show: "Listen", wait: "In your own time", watch: "Watch" } satisfies Record<
    RoundKind,
    string
  >,
  holding: "The song waits for you",
  preparing: "The next speed is being prepared",
  grades: { clean: "clean", fair: "nearly", bad: "not yet" } satisfies Record<RoundGrade, string>,
  lastRound: (grade: string, beat: number): string => `Last round: ${grade}, beat ${numberIn("en", beat)}`,
  summary: "What you practised",
  roundColumn: "Round",
  mean: "Early or late",
  spread: "Spread",
  grade: "Round was",
  noRounds: "No round was played to its end.",
  progress: (rounds: number, first: number, best: number): string =>
    `${pluralIn("en", rounds, { one: "# round", other: "# rounds" })}. Your beat began at ${numberIn("en", first)}; the best was ${numberIn("en", best)}.`,
  notCounted: "Practice is kept in the diary and never counts as a best sync.",
  again: "Practise on",
  work: "What to work on",
  workBySection: "By section",
  workByFigure: "By figure",
  workByDrum: "By drum and hand",
  workByLink: "Sync by kind of link",
  hit: "Hit",
  ofNotes: (hits: number, notes: number): string => `${numberIn("en", hits)} of ${numberIn("en", notes)}`,
  limbs: { lead: "leading hand", other: "other hand", foot: "foot" },
  nothingWeak: "No section stands out. Raise the speed or the difficulty.",
  weakest: (section: string): string => `Practise the ${section.toLowerCase()} as a loop`,
  diaryEmpty: "Nothing yet. Every round that you practise and every song that you finish appears here.",
  diaryLevel: "Song",
  diaryShows: "Show",
  diaryPractice: "Practice",
  diarySongs: "Whole songs",
  diaryScores: "Beat and sync over the days",
  diaryTimes: "Wobble and spread over the days, in milliseconds",
  diaryNote: "Each day is the median of its rounds.",
  day: "Day",
  roundCount: "Rounds",
  exportJson: "Export as JSON",
  exportCsv: "Export as CSV",
  clearDiary: "Clear the diary",
  clearAsk: "This deletes every entry of the diary. It can’t be undone.",
  clearYes: "Delete the diary",
  diaryCleared: "The diary is empty.",
};

export type PracticeText = typeof enPractice;
