import type { JSX } from "preact";
import type { Part } from "../../core/drums.ts";
import { PICTURE_HEIGHT, PICTURE_WIDTH, pictureKeys, printOf, type Layout } from "./keyboard-layouts.ts";
import "../css/devices.css";

/** How a key of the picture is shown. */
export interface KeyLook {
  /** Whose drum it is. */
  readonly part?: Part;
  /** What it strikes, in a word. */
  readonly drum?: string;
  readonly state?: "wanted" | "down" | "missing";
  /** Two drums want it. */
  readonly conflict?: boolean;
}

export interface KeyboardPictureProps {
  /** Says what the picture is. */
  readonly label: string;
  readonly layout: Layout;
  /** What is printed on a key, as far as the browser tells. */
  readonly labelOf: (code: string) => string;
  readonly looks: ReadonlyMap<string, KeyLook>;
  /** A key was pointed at; without it the picture is only looked at. */
  readonly onKey?: ((code: string) => void) | undefined;
}

const percent = (value: number, of: number): string => `${(100 * value) / of}%`;

const classOf = ({ part, state, conflict }: KeyLook): string =>
  [
    "picture__key",
    part && `picture__key--${part}`,
    state && `picture__key--${state}`,
    conflict === true && "picture__key--conflict",
  ]
    .filter(Boolean)
    .join(" ");

/** A keyboard as it lies before the players, with their drums on it. */
export function KeyboardPicture(props: KeyboardPictureProps): JSX.Element {
  const { label, layout, labelOf, looks, onKey } = props;
  return (
    <div class="picture" role="group" aria-label={label}>
      {pictureKeys(layout).map(({ code, x, y, width }) => {
        const look = looks.get(code) ?? {};
        const print = printOf(layout, code) ?? labelOf(code);
        const style = {
          left: percent(x, PICTURE_WIDTH),
          top: percent(y, PICTURE_HEIGHT),
          width: percent(width, PICTURE_WIDTH),
        };
        const name = look.drum === undefined ? print : `${print}: ${look.drum}`;
        return onKey ? (
          <button
            key={code}
            data-code={code}
            type="button"
            class={classOf(look)}
            style={style}
            aria-label={name}
            tabIndex={-1}
            onClick={() => onKey(code)}
          >
            <KeyFace print={print} drum={look.drum} />
          </button>
        ) : (
          <span key={code} data-code={code} class={classOf(look)} style={style}>
            <KeyFace print={print} drum={look.drum} />
          </span>
        );
      })}
    </div>
  );
}

function KeyFace({
  print,
  drum,
}: {
  readonly print: string;
  readonly drum: string | undefined;
}): JSX.Element {
  return (
    <>
      <b>{print}</b>
      {drum !== undefined && <small>{drum}</small>}
    </>
  );
}
