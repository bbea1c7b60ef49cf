import type { JSX } from "preact";
import { JacketsScreen } from "../../ui/jackets-screen.tsx";
import { drumKeysOf, partnersOf, type Desk } from "../desk.ts";
import type { Page } from "../page.ts";

export function jacketsPage(desk: Desk, page: Extract<Page, { kind: "jackets" }>): JSX.Element {
  const { text, settings, go, change } = desk;
  const { players } = settings;
  const leave = (): void => go(page.back);
  return (
    <JacketsScreen
      text={text}
      players={players}
      names={text.players}
      keys={drumKeysOf(settings, desk.labels)}
      partners={page.songWaits ? partnersOf(desk.choice) : { left: null, right: null }}
      songWaits={page.songWaits}
      onChange={(part, changed) =>
        change({ players: { ...players, [part]: { ...players[part], ...changed } } })
      }
      onSwap={() =>
        change({
          players: {
            left: { ...players.left, jacket: players.right.jacket },
            right: { ...players.right, jacket: players.left.jacket },
          },
        })
      }
      onGoOn={page.songWaits ? () => desk.getReady() : leave}
      onBack={leave}
    />
  );
}
