import type { ComponentChild } from "preact";
import type { Text } from "../ui/text.ts";
import { UpdateNotice } from "../ui/update-notice.tsx";

/** A newer version that waits, until somebody takes it or says later. */
export class UpdateOffer {
  readonly #onChange: () => void;
  #swap: (() => void) | null = null;

  /** @param onChange there is something else to be shown. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** @param swap starts the newer version. */
  make = (swap: (() => void) | null): void => {
    this.#swap = swap;
    this.#onChange();
  };

  notice(text: Text): ComponentChild {
    const swap = this.#swap;
    return swap && <UpdateNotice text={text} onUpdate={swap} onLater={() => this.make(null)} />;
  }
}
