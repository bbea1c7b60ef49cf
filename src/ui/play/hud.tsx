import type { JSX } from "preact";
import { clockTime } from "../formats.ts";
import type { Text } from "../text.ts";
import type { SongSection } from "../song-section.ts";

/** What the small display at the top edge shows. Ten times a second is plenty. */
export interface HudState {
  /** Of the links resolved so far; `null` before the first. */
  readonly sync: number | null;
  /** In song time; may be negative in the count-in. */
  readonly positionMs: number;
  readonly lengthMs: number;
  readonly sections: readonly SongSection[];
}

interface HudProps {
  readonly text: Text;
  readonly hud: HudState;
  readonly paused: boolean;
  readonly onPause: () => void;
}

function sectionAt({ sections, positionMs }: HudState): SongSection | undefined {
  return sections.findLast(({ fromMs }) => fromMs <= positionMs) ?? sections[0];
}

export function Road({ text, hud }: { readonly text: Text; readonly hud: HudState }): JSX.Element {
  const share = Math.min(1, Math.max(0, hud.positionMs / hud.lengthMs));
  const now = sectionAt(hud);
  return (
    <div
      class="road"
      role="progressbar"
      aria-label={text.play.song}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={`${clockTime(hud.positionMs)} / ${clockTime(hud.lengthMs)}`}
    >
      <span class="road__done" style={{ transform: `scaleX(${share})` }} />
      {hud.sections.slice(1).map((section) => (
        <span
          key={section.fromMs}
          class="road__mark"
          style={{ left: `${(section.fromMs / hud.lengthMs) * 100}%` }}
        />
      ))}
      {now !== undefined && <span class="road__section">{text.words.section[now.name]}</span>}
    </div>
  );
}

export function LiveSync({ text, sync }: { readonly text: Text; readonly sync: number | null }): JSX.Element {
  return (
    <p class="hud__sync">
      <span class="hud__label">{text.play.sync}</span>
      <strong>{sync === null ? "–" : text.number(sync)}</strong>
    </p>
  );
}

export function PauseButton({ text, onPause }: Pick<HudProps, "text" | "onPause">): JSX.Element {
  return (
    <button
      type="button"
      class="hud__pause"
      aria-label={text.play.pauseButton}
      tabIndex={-1}
      onClick={onPause}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M6 4h4v16H6zM14 4h4v16h-4z" fill="currentColor" />
      </svg>
    </button>
  );
}

/** The live sync with the road of the song below it, between the lanes: the players' names hang over those. */
export function Hud({ text, hud, paused, onPause }: HudProps): JSX.Element {
  return (
    <header class="hud">
      <div class="hud__top">
        <LiveSync text={text} sync={hud.sync} />
        {!paused && <PauseButton text={text} onPause={onPause} />}
      </div>
      <Road text={text} hud={hud} />
    </header>
  );
}
