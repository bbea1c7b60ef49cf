import type { ComponentChildren, JSX } from "preact";

interface ButtonProps {
  readonly onPress: () => void;
  /** The one thing most people came to this screen to do. */
  readonly main?: boolean;
  readonly quiet?: boolean;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Takes the focus when its screen appears. */
  readonly first?: boolean;
  readonly label?: string;
  readonly className?: string;
  readonly children: ComponentChildren;
}

const classOf = ({ main, quiet, danger, className }: ButtonProps): string =>
  ["button", main && "button--main", quiet && "button--quiet", danger && "button--danger", className]
    .filter(Boolean)
    .join(" ");

export function Button(props: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={classOf(props)}
      disabled={props.disabled ?? false}
      aria-label={props.label}
      data-first={props.first}
      onClick={() => props.onPress()}
    >
      {props.children}
    </button>
  );
}
