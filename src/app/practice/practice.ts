import { partnerFor } from "../partner-for.ts";
import { failureText } from "../failures.ts";
import { markRoundEnd } from "../marks.ts";
import { localTime } from "../local-time.ts";
import type { Desk } from "../desk.ts";
import { PlayShow } from "../play/play-show.ts";
import { showPartsOf, type Place } from "../show-parts-of.ts";
import type { PracticeVisit } from "./open-practice.ts";
import { PracticeRounds } from "./practice-rounds.ts";

/** Practises a stretch until somebody leaves it. Call it in a gesture, or browsers keep the sound back. */
export function practise(desk: Desk, place: Place, song: PracticeVisit): void {
  const { choice, level } = song.setup;
  const rounds = new PracticeRounds(song, {
    media: desk.media,
    entry: place.entry,
    partner: () => (choice.mode === "solo" ? partnerFor(choice) : null),
    now: localTime,
    keep: (entry) => desk.diary.add(entry),
    mark: markRoundEnd,
  });
  const show = new PlayShow(
    { ...showPartsOf(desk, place, song.setup), ...rounds.current() },
    {
      onChange: desk.draw,
      onFail: (failure) =>
        desk.go({
          kind: "message",
          ...failureText(desk.text, failure, level.title[desk.language]),
          problems: [],
          ways: [
            { label: desk.text.message.tryAgain, onChoose: () => practise(desk, place, song) },
            { label: desk.text.results.songs, onChoose: () => desk.go({ kind: "songs" }) },
          ],
        }),
      onLate: () => undefined,
      onRestart: () => practise(desk, place, song),
      onEnd(end) {
        rounds.end(end);
        void show.playNext(rounds.current()).then(() => rounds.prepare(played));
      },
    },
  );
  // Not one that failed or was left, on its way here or since.
  const played = (): boolean => show.phase !== null && show.phase !== "over";
  desk.go({ kind: "practise", show, rounds, back: song.back });
  void show.open().then(() => rounds.prepare(played));
}
