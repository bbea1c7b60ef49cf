import type { JSX } from "preact";
import { Button } from "./button.tsx";
import "./css/settings.css";
import { KeyboardPicture, type KeyboardPictureProps } from "./devices/keyboard-picture.tsx";
import { Screen } from "./screen.tsx";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

/** What the players are to do. */
export type CheckNow =
  | { readonly kind: "hold" | "again"; readonly keys: readonly string[] }
  | { readonly kind: "release" }
  | { readonly kind: "drum"; readonly done: number; readonly of: number }
  | { readonly kind: "done"; readonly found: CheckFound };

/** What was found; keys are labels. */
export interface CheckFound {
  /** Chords that lose a key, and chords that gain one. */
  readonly dropped: readonly (readonly string[])[];
  readonly ghosted: readonly (readonly string[])[];
  /** How many chords arrive. */
  readonly sent: number;
  readonly resolutionMs: number | null;
  /** A set to try instead. */
  readonly other: { readonly name: string; readonly proven: boolean } | null;
  /** The chart can be thinned to so many keys at a time, and is; `null` where neither applies. */
  readonly thinTo: 2 | 3 | null;
  readonly thinnedTo: 2 | 3 | null;
}

export interface KeyboardCheckScreenProps {
  readonly text: Text;
  /** Title and difficulties of the song whose chords are checked. */
  readonly song: string;
  readonly now: CheckNow;
  readonly picture: Pick<KeyboardPictureProps, "layout" | "labelOf" | "looks">;
  readonly onOther: () => void;
  readonly onThin: (keys: 2 | 3 | null) => void;
  readonly onSkip: () => void;
  readonly onRepeat: () => void;
  readonly onBack: () => void;
}

function instruction(text: Text, now: CheckNow): string {
  const say = text.devices.check;
  switch (now.kind) {
    case "hold":
      return say.hold(now.keys.join(" "));
    case "again":
      return say.again(now.keys.join(" "));
    case "release":
      return say.release;
    case "drum":
      return say.drum(now.done, now.of);
    case "done":
      return now.found.dropped.length + now.found.ghosted.length === 0
        ? say.allSent(now.found.sent)
        : say.someFail;
  }
}

const chordsOf = (chords: readonly (readonly string[])[]): string =>
  chords.map((chord) => chord.join("+")).join(", ");

function Found({ text, found }: { readonly text: Text; readonly found: CheckFound }): JSX.Element {
  const say = text.devices.check;
  return (
    <ul class="check__found">
      {found.dropped.length > 0 && <li>{say.dropped(chordsOf(found.dropped))}</li>}
      {found.ghosted.length > 0 && <li>{say.ghosted(chordsOf(found.ghosted))}</li>}
      {found.dropped.length + found.ghosted.length > 0 && <li>{say.rest(found.sent)}</li>}
      <li>{found.resolutionMs === null ? say.resolutionUnknown : say.resolution(found.resolutionMs)}</li>
      {found.thinnedTo !== null && <li>{say.thinnedTo(found.thinnedTo)}</li>}
    </ul>
  );
}

function Ways(props: KeyboardCheckScreenProps & { readonly found: CheckFound }): JSX.Element {
  const { text, found, onOther, onThin, onRepeat, onBack } = props;
  const say = text.devices.check;
  const { other, thinTo, thinnedTo } = found;
  return (
    <div class="buttons">
      {other ? (
        <Button main onPress={onOther}>
          {other.proven ? say.useOther(other.name) : say.tryOther(other.name)} <kbd class="keycap">Enter</kbd>
        </Button>
      ) : (
        <Button main onPress={onBack}>
          {say.done} <kbd class="keycap">Enter</kbd>
        </Button>
      )}
      {thinTo !== null && thinTo !== thinnedTo && (
        <Button onPress={() => onThin(thinTo)}>{say.thin(thinTo)}</Button>
      )}
      {thinnedTo !== null && <Button onPress={() => onThin(null)}>{say.whole}</Button>}
      <Button onPress={onRepeat}>{say.repeat}</Button>
    </div>
  );
}

/** Finds out which keys this keyboard can send together, while both players hold them. */
export function KeyboardCheckScreen(props: KeyboardCheckScreenProps): JSX.Element {
  const { text, song, now, picture, onOther, onSkip, onBack } = props;
  const found = now.kind === "done" ? now.found : null;
  const enter = found?.other ? onOther : onBack;
  useKeys({ Escape: onBack, Enter: found ? enter : undefined });
  return (
    <Screen name="keyboard-check" text={text} heading={text.devices.check.heading} onBack={onBack}>
      <div class="card check">
        <p>{text.devices.check.why(song)}</p>
        <p class="check__now" role="status">
          {instruction(text, now)}
        </p>
        <KeyboardPicture label={text.devices.picture} {...picture} />
        {now.kind === "drum" && (
          <div class="buttons">
            <Button onPress={onSkip}>{text.devices.check.skip}</Button>
          </div>
        )}
        {found && <Found text={text} found={found} />}
        {found && <Ways {...props} found={found} />}
      </div>
    </Screen>
  );
}
