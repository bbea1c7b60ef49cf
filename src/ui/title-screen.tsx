import type { JSX } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { ForBoth } from "../core/drums.ts";
import type { Jacket } from "../core/jacket.ts";
import { moveFocusWithArrows } from "./arrow-focus.ts";
import { Deer } from "./art/deer.tsx";
import { Drummer } from "./art/drummer.tsx";
import { LanternString } from "./art/lantern.tsx";
import { PosterNight } from "./art/night.tsx";
import { Button } from "./button.tsx";
import { Choice } from "./choice.tsx";
import "./css/title.css";
import { LessonOffer } from "./lesson/lesson-offer.tsx";
import { LANGUAGES, NATIVE_NAMES, type Language, type Text } from "./text.ts";

export interface TitleScreenProps {
  readonly text: Text;
  /** What the two drummers wear. */
  readonly jackets: ForBoth<Jacket>;
  /** The title is seen; what it returns is called when it no longer is. */
  readonly onShown: () => () => void;
  readonly onPlay: () => void;
  readonly onHowToPlay: () => void;
  readonly onJackets: () => void;
  readonly onRuns: () => void;
  readonly onSettings: () => void;
  readonly onLanguage: (language: Language) => void;
  /** The first lesson, while it has not been answered; else `null`. */
  readonly lesson: { readonly onLesson: () => void; readonly onLater: () => void } | null;
  /** `null` where the browser has no full screen. */
  readonly onFullScreen: (() => void) | null;
}

/** Two festival flags with the name in the other two scripts. */
function Flags({ language }: { readonly language: Language }): JSX.Element {
  const others = LANGUAGES.filter((other) => other !== language);
  return (
    <div class="flags" aria-hidden="true">
      {others.map((other) => (
        <span key={other} class="flag" lang={other}>
          {NATIVE_NAMES[other].game}
        </span>
      ))}
    </div>
  );
}

function Audience(): JSX.Element {
  return (
    <div class="audience">
      {[true, false, true, false, true, false, true].map((antlers, index) => (
        <Deer key={index} antlers={antlers} className={`deer--${index % 2 === 0 ? "a" : "b"}`} />
      ))}
    </div>
  );
}

function Menu({ text, lesson, onPlay, ...props }: TitleScreenProps): JSX.Element {
  return (
    <>
      <nav class="title__menu" aria-label={text.title.menu} onKeyDown={moveFocusWithArrows}>
        <Button main first className="title__play" onPress={onPlay}>
          {text.title.play}
        </Button>
        <Button onPress={props.onHowToPlay}>{text.title.howToPlay}</Button>
        <Button onPress={props.onJackets}>{text.title.jackets}</Button>
        <Button onPress={props.onRuns}>{text.share.runs.open}</Button>
        <Button onPress={props.onSettings}>{text.title.settings}</Button>
      </nav>
      {lesson !== null && <LessonOffer text={text} {...lesson} />}
    </>
  );
}

/** The poster: what this is, at first sight, and the way in. */
export function TitleScreen(props: TitleScreenProps): JSX.Element {
  const { text, onShown, onLanguage, onFullScreen } = props;
  // Anew with another language: the choice of one is a change of settings, which sets all volumes as they are kept.
  useLayoutEffect(onShown, [text]);
  return (
    <main class="screen title" data-screen="title" lang={text.language} aria-labelledby="screen-heading">
      <PosterNight />
      <LanternString />
      <Flags language={text.language} />
      <div class="title__front">
        <div class="title__name">
          <span class="moon" aria-hidden="true" />
          <h1 id="screen-heading" tabIndex={-1}>
            <span class="title__first">{text.game.first}</span>{" "}
            <span class="title__second">{text.game.second}</span>
          </h1>
        </div>
        <p class="title__pitch">{text.game.pitch}</p>
        <Menu {...props} />
      </div>
      <div class="title__duo">
        <Drummer part="left" jacket={props.jackets.left} />
        <Drummer part="right" jacket={props.jackets.right} />
      </div>
      <Audience />
      <div class="title__language">
        {onFullScreen !== null && (
          <Button quiet className="title__full-screen" onPress={onFullScreen}>
            {text.play.fullScreen}
          </Button>
        )}
        <Choice
          label={text.common.language}
          options={LANGUAGES.map((value) => ({ value, label: NATIVE_NAMES[value].language, lang: value }))}
          value={text.language}
          onChoose={onLanguage}
        />
      </div>
    </main>
  );
}
