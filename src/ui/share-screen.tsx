import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { moveFocusWithArrows } from "./arrow-focus.ts";
import { Button } from "./button.tsx";
import "./css/share.css";
import { Screen } from "./screen.tsx";
import type { Text } from "./text.ts";
import { useKeys } from "./use-keys.ts";

export type ShareOutcome = keyof Text["share"]["send"]["outcome"];

/** A QR code: an SVG path, one unit a module. */
interface Code {
  readonly path: string;
  readonly size: number;
}

export interface ShareScreenProps {
  readonly text: Text;
  /** The whole link; `null` when the run is too long for one. */
  readonly address: string | null;
  /** What the card shows, in words. */
  readonly sentence: string;
  /** Draws the card. Rejects where that can't be done. */
  readonly loadCard: () => Promise<Blob>;
  readonly loadCode: () => Promise<{ readonly code: Code | null; readonly whole: boolean }>;
  /** This and what follows may reject: that has failed. */
  readonly onCopyLink: () => Promise<ShareOutcome>;
  readonly onCopyText: () => Promise<ShareOutcome>;
  readonly onSaveCard: () => Promise<ShareOutcome>;
  /** `null` where the browser copies no pictures. */
  readonly onCopyCard: (() => Promise<ShareOutcome>) | null;
  /** `null` where the system has no share sheet. */
  readonly onSystem: (() => Promise<ShareOutcome>) | null;
  readonly onBack: () => void;
}

/** What was loaded; `undefined` meanwhile, `null` where it failed. */
function useLoaded<T>(load: () => Promise<T>, key: string): T | null | undefined {
  const [loaded, setLoaded] = useState<T | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    const give = (value: T | null): void => {
      if (wanted) setLoaded(() => value);
    };
    load().then(give, () => give(null));
    return () => {
      wanted = false;
    };
    // The key says when it is another thing to load.
  }, [key]);
  return loaded;
}

/** An address of what is in memory, for as long as it is shown: until it is given back the browser holds both. */
function useAddress(picture: Blob | null | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (!picture) return undefined;
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => {
      setAddress(null);
      URL.revokeObjectURL(made);
    };
  }, [picture]);
  return address;
}

function Card({ text, sentence, loadCard, address }: ShareScreenProps): JSX.Element {
  const card = useLoaded(loadCard, `${text.language} ${address}`);
  const picture = useAddress(card);
  const words = text.share.send;
  if (card === null) return <p class="sending__card notice">{words.cardFailed}</p>;
  if (picture === null) return <p class="sending__card soft">{words.cardWait}</p>;
  return <img class="sending__card" src={picture} width="1200" height="630" alt={words.cardAlt(sentence)} />;
}

function PictureCode({ text, loadCode, address }: ShareScreenProps): JSX.Element | null {
  const loaded = useLoaded(loadCode, `${address}`);
  if (!loaded?.code) return null;
  const { code, whole } = loaded;
  const label = whole ? text.share.send.qr : text.share.send.qrShort;
  return (
    <figure class="sending__code">
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={label}
        shape-rendering="crispEdges"
      >
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}

function Link({ text, address }: ShareScreenProps): JSX.Element {
  const words = text.share.send;
  if (address === null) return <p class="notice">{words.tooLong}</p>;
  return (
    <label class="sending__link">
      <span>
        {words.textLabel} <span class="soft">({words.length(address.length)})</span>
      </span>
      <textarea readOnly rows={3} value={address} onFocus={(event) => event.currentTarget.select()} />
    </label>
  );
}

function Ways(props: ShareScreenProps & { readonly onDone: (outcome: ShareOutcome) => void }): JSX.Element {
  const { text, address, onCopyLink, onCopyText, onSaveCard, onCopyCard, onSystem, onDone } = props;
  const words = text.share.send;
  const press = (action: () => Promise<ShareOutcome>) => () =>
    void action().then(onDone, () => onDone("failed"));
  return (
    <nav class="actions" aria-label={text.results.actions} onKeyDown={moveFocusWithArrows}>
      {address !== null && (
        <Button main first onPress={press(onCopyLink)}>
          {words.copyLink}
        </Button>
      )}
      {onSystem !== null && <Button onPress={press(onSystem)}>{words.system}</Button>}
      {address !== null && <Button onPress={press(onCopyText)}>{words.copyText}</Button>}
      <Button onPress={press(onSaveCard)}>{words.saveCard}</Button>
      {onCopyCard !== null && <Button onPress={press(onCopyCard)}>{words.copyCard}</Button>}
    </nav>
  );
}

/** Everything with which a run is handed on, and what became of it. */
export function ShareScreen(props: ShareScreenProps): JSX.Element {
  const { text, onBack } = props;
  const [outcome, setOutcome] = useState<ShareOutcome | null>(null);
  useKeys({ Escape: onBack });
  return (
    <Screen name="share" text={text} heading={text.share.send.heading} onBack={onBack}>
      <section class="card sending" aria-label={text.share.send.heading}>
        <Card {...props} />
        <PictureCode {...props} />
        <div class="sending__words">
          <p>{text.share.send.what}</p>
          <Link {...props} />
          <p class="sending__outcome" role="status">
            {outcome !== null && <span class="notice">{text.share.send.outcome[outcome]}</span>}
          </p>
        </div>
      </section>
      <Ways {...props} onDone={setOutcome} />
    </Screen>
  );
}
