import type { JSX } from "preact";
import type { Part } from "../../core/drums.ts";
import { Choice } from "../choice.tsx";
import type { Text } from "../text.ts";
import type { Mode, PartnerName, SoloChoice } from "./level-card.ts";

const PARTNERS = ["metronome", "pro", "friend", "beginner"] as const satisfies readonly PartnerName[];

/** Everything about playing alone. Leave it out to offer the duet only. */
export interface SoloOffer {
  readonly mode: Mode;
  readonly choice: SoloChoice;
  readonly onMode: (mode: Mode) => void;
  readonly onPart: (part: Part) => void;
  readonly onPartner: (partner: PartnerName) => void;
}

function SoloChoices({ text, offer }: { readonly text: Text; readonly offer: SoloOffer }): JSX.Element {
  const { part, partner } = offer.choice;
  return (
    <>
      <div class="field">
        <span aria-hidden="true">{text.songs.yourPart}</span>
        <Choice
          label={text.songs.yourPart}
          options={[
            { value: "left", label: text.songs.leftPart },
            { value: "right", label: text.songs.rightPart },
          ]}
          value={part}
          onChoose={offer.onPart}
        />
      </div>
      <div class="field">
        <span aria-hidden="true">{text.songs.partner}</span>
        <Choice
          label={text.songs.partner}
          options={PARTNERS.map((value) => ({ value, label: text.words.partner[value] }))}
          value={partner}
          onChoose={offer.onPartner}
        />
        <p class="soft">{text.words.partnerSays[partner]}</p>
      </div>
    </>
  );
}

/** Two at the keyboard, or one with a partner that listens. */
export function ModeChoice({ text, offer }: { readonly text: Text; readonly offer: SoloOffer }): JSX.Element {
  return (
    <div class="modes">
      <div class="field">
        <span aria-hidden="true">{text.songs.mode}</span>
        <Choice
          label={text.songs.mode}
          options={[
            { value: "duet", label: text.songs.duet },
            { value: "solo", label: text.songs.solo },
          ]}
          value={offer.mode}
          onChoose={offer.onMode}
        />
      </div>
      {offer.mode === "solo" && <SoloChoices text={text} offer={offer} />}
    </div>
  );
}
