import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Part } from "../../core/drums.ts";
import { cleanName } from "../../core/player-name.ts";
import type { Text } from "../text.ts";

interface NameFieldProps {
  readonly text: Text;
  readonly part: Part;
  /** As it is kept; may be empty. */
  readonly name: string;
  /** What they are called while they give no name. */
  readonly otherwise: string;
  readonly onName: (name: string) => void;
}

/** Enter and Esc end the typing; neither leaves the screen. In an input method they belong to it. */
function endTyping(event: KeyboardEvent): void {
  if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
  event.preventDefault();
  const screen = (event.currentTarget as HTMLElement).closest("[data-screen]");
  screen?.querySelector<HTMLElement>("[data-first=true]")?.focus();
}

/**
 * A name to type. The field keeps what is typed as it is, so that no input method is disturbed; what comes of it is
 * told clean, and put into the field when it is left.
 */
export function NameField({ text, part, name, otherwise, onName }: NameFieldProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const input = field.current;
    if (input !== null && input !== document.activeElement) input.value = name;
  }, [name]);
  const take = (event: InputEvent & { readonly currentTarget: HTMLInputElement }): void => {
    const { value } = event.currentTarget;
    const clean = cleanName(value);
    if (!event.isComposing && clean.length < value.trim().length) event.currentTarget.value = clean;
    onName(clean);
  };
  return (
    <label class="name-field">
      <span>{text.jackets.name}</span>
      <input
        ref={field}
        type="text"
        name={`name-${part}`}
        dir="auto"
        autoComplete="off"
        autoCapitalize="words"
        spellcheck={false}
        placeholder={otherwise}
        aria-description={text.jackets.nameHint}
        onInput={take}
        onBlur={(event) => (event.currentTarget.value = name)}
        onKeyDown={endTyping}
      />
    </label>
  );
}
