import type { JSX } from "preact";
import type { ForBoth, Part } from "../../core/drums.ts";
import { partnerOf } from "../../core/drums.ts";
import "../css/table.css";
import { PlayerName } from "../players.tsx";
import { Lamp } from "../ready/lamp.tsx";
import type { Text } from "../text.ts";
import { useKeys } from "../use-keys.ts";
import { LiveSync, PauseButton, Road, type HudState } from "./hud.tsx";

/** Two players who face each other over a screen that lies flat. */
export interface Table {
  /** Who sits at the lower edge. */
  readonly near: Part;
  readonly names: ForBoth<string>;
}

interface BothSeatsProps {
  readonly class: string;
  /** What is shown, the same for both or told by seat. Nothing to press: the far one is only a picture. */
  readonly children: (seat: "near" | "far") => JSX.Element;
}

/** The same twice, once for each seat. The one turned round is not read out a second time. */
function BothSeats({ class: name, children }: BothSeatsProps): JSX.Element {
  return (
    <>
      <div class={`${name} ${name}--near`}>{children("near")}</div>
      <div class={`${name} ${name}--far`} aria-hidden="true">
        {children("far")}
      </div>
    </>
  );
}

interface BeamProps {
  readonly text: Text;
  readonly hud: HudState;
  /** In the middle of the screen, the same from both seats: pauses, or leaves before the song has begun. */
  readonly middle: "pause" | "leave" | null;
  readonly onMiddle: () => void;
}

/** Between the halves: sync and road of the song for each seat, and a button that both reach. */
export function Beam({ text, hud, middle, onMiddle }: BeamProps): JSX.Element {
  return (
    <header class="beam">
      <BothSeats class="beam__side">
        {() => (
          <>
            <LiveSync text={text} sync={hud.sync} />
            <Road text={text} hud={hud} />
          </>
        )}
      </BothSeats>
      {middle === "pause" && <PauseButton text={text} onPause={onMiddle} />}
      {middle === "leave" && <LeaveButton text={text} onLeave={onMiddle} />}
    </header>
  );
}

function LeaveButton({ text, onLeave }: { readonly text: Text; readonly onLeave: () => void }): JSX.Element {
  useKeys({ Escape: onLeave });
  return (
    <button type="button" class="hud__pause" aria-label={text.common.back} onClick={onLeave}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M5 5 19 19M19 5 5 19" fill="none" stroke="currentColor" stroke-width="4" />
      </svg>
    </button>
  );
}

export const TableCount = ({ children }: { readonly children: JSX.Element }): JSX.Element => (
  <BothSeats class="seat">{() => children}</BothSeats>
);

interface TableReadyProps {
  readonly text: Text;
  readonly title: string;
  readonly table: Table;
  readonly ready: ForBoth<boolean>;
}

/** Calls each player to strike a drum, and shows who has. */
export function TableReady({ text, title, table, ready }: TableReadyProps): JSX.Element {
  return (
    <BothSeats class="seat">
      {(seat) => {
        const part = seat === "near" ? table.near : partnerOf(table.near);
        return (
          <section class={`card turnout turnout--${part}`} data-ready={ready[part]}>
            <Lamp lit={ready[part]} />
            <div>
              <p class="soft">{title}</p>
              <h2>
                <PlayerName part={part} name={table.names[part]} />
              </h2>
              <p>{ready[part] ? text.ready.isReady : text.ready.waiting}</p>
            </div>
          </section>
        );
      }}
    </BothSeats>
  );
}
