import type { JSX } from "preact";
import { ribbonOf } from "../../core/sync/ribbon.ts";
import { pictureCode } from "../../share/picture-code.ts";
import { canCopyPictures, copyPicture, copyText, hasShareSheet, sendToSystem } from "../../share/send.ts";
import { ShareScreen, type ShareOutcome } from "../../ui/share-screen.tsx";
import { SharedScreen } from "../../ui/shared-screen.tsx";
import { WatchOverlay } from "../../ui/watch-overlay.tsx";
import type { Desk } from "../desk.ts";
import { downloadBlob } from "../download.ts";
import type { Page } from "../page.ts";
import { addressOf, chatTextOf, difficultyText, sentenceOf, sharePageOf, songAddress } from "../send-run.ts";
import { answerableParts, doubtsOf, factsOf, namesOfRun, type SharedRun } from "../shared-run.ts";
import { startAnswer } from "../start-answer.ts";
import { watchRun } from "../watch.ts";

export function sharedPage(desk: Desk, page: Extract<Page, { kind: "shared" }>): JSX.Element {
  const { text, language, go } = desk;
  const { shared } = page;
  const { run, setup, result } = shared;
  return (
    <SharedScreen
      text={text}
      title={setup.level.title[language]}
      difficulty={difficultyText(shared, desk)}
      names={namesOfRun(run, text)}
      jackets={{ left: run.players.left.jacket, right: run.players.right.jacket }}
      result={result}
      ribbon={ribbonOf(setup.chart, result)}
      lengthMs={setup.plan.lengthMs}
      facts={factsOf(shared, text)}
      doubts={doubtsOf(shared, text)}
      answers={answerableParts(shared)}
      onWatch={() => watchRun(desk, shared, page)}
      onAnswer={(part) => startAnswer(desk, { run, part }, page)}
      onShare={() => go(sharePageOf(desk, shared, page))}
      onSong={() => {
        desk.choose({ levelId: run.level, difficulties: run.difficulty });
        desk.getReady();
      }}
      onBack={() => go(page.back ?? { kind: "title" })}
    />
  );
}

export function watchPage(desk: Desk, page: Extract<Page, { kind: "watch" }>): JSX.Element {
  const { text, language, go } = desk;
  const { shared, show, back } = page;
  const { setup, run, result } = shared;
  return (
    <WatchOverlay
      text={text}
      title={setup.level.title[language]}
      names={namesOfRun(run, text)}
      loading={show.loading}
      staged={show.staged}
      playing={show.playing}
      soundStopped={show.soundStopped}
      positionMs={show.positionMs}
      lengthMs={setup.plan.lengthMs}
      sync={show.sync}
      ribbon={ribbonOf(setup.chart, result)}
      slow={show.canBeSlow ? show.slow : null}
      onPlay={() => void show.play()}
      onPause={() => show.pause()}
      onSeek={(toMs) => show.seek(toMs)}
      onSlow={(slow) => void show.setSlow(slow)}
      onLeave={() => go(back)}
    />
  );
}

export function sharePage(desk: Desk, page: Extract<Page, { kind: "share" }>): JSX.Element {
  const { shared, back } = page;
  const address = addressOf(shared);
  const card = (): Promise<File> => page.cardIn(desk.text.language);
  const sentence = sentenceOf(shared, desk);
  return (
    <ShareScreen
      text={desk.text}
      address={address}
      sentence={sentence}
      loadCard={card}
      loadCode={() => Promise.resolve(codeOf(shared, address))}
      onCopyLink={() => copyText(address ?? "")}
      onCopyText={() => copyText(chatTextOf(shared, desk, address ?? ""))}
      onSaveCard={() => saveCard(card)}
      onCopyCard={canCopyPictures() ? async () => copyPicture(await card()) : null}
      onSystem={
        hasShareSheet() && address !== null
          ? async () =>
              sendToSystem({
                title: desk.text.game.name,
                text: sentence,
                url: address,
                card: await card().catch(() => null),
              })
          : null
      }
      onBack={() => desk.go(back)}
    />
  );
}

async function saveCard(card: () => Promise<File>): Promise<ShareOutcome> {
  const file = await card();
  downloadBlob(file.name, file);
  return "saved";
}

/** The whole run where a phone can read that, else the song. */
function codeOf(shared: SharedRun, address: string | null) {
  const whole = address === null ? null : pictureCode(address);
  return whole ? { code: whole, whole: true } : { code: pictureCode(songAddress(shared)), whole: false };
}
