import type { JSX } from "preact";
import type { Lane, Part } from "../../core/drums.ts";
import { Drummer } from "../art/drummer.tsx";
import { KEY_ORDER, Key, PlayerName } from "../players.tsx";
import { Lamp } from "./lamp.tsx";
import type { ReadyScreenProps } from "../ready-screen.tsx";
import { ScrollSpeed } from "../scroll-speed.tsx";

type ReadyPlayerProps = ReadyScreenProps & { readonly part: Part };

function DrumOf({ text, part, keys, lanes, lane }: ReadyPlayerProps & { readonly lane: Lane }): JSX.Element {
  const used = lanes[part].includes(lane);
  return (
    <li class={`drum-key ${used ? "" : "drum-key--resting"}`}>
      <Key part={part} label={keys[part][lane].label} />
      <span>{text.words.lane[lane]}</span>
      {!used && <span class="sr-only">{text.ready.restingLane}</span>}
    </li>
  );
}

function Scroll({
  text,
  part,
  names,
  scrollSpeeds,
  scrollSteps,
  onScrollSpeed,
}: ReadyPlayerProps): JSX.Element {
  return (
    <div class="field">
      <span aria-hidden="true">{text.ready.scrollSpeed}</span>
      <ScrollSpeed
        text={text}
        name={names[part]}
        speed={scrollSpeeds[part]}
        steps={scrollSteps}
        onChange={(speed) => onScrollSpeed(part, speed)}
      />
    </div>
  );
}

function ReadyLamp({ text, part, ready, names, onReady }: ReadyPlayerProps): JSX.Element {
  return (
    <button
      type="button"
      class={`lamp lamp--${part}`}
      aria-pressed={ready[part]}
      aria-label={`${names[part]}: ${ready[part] ? text.ready.isReady : text.ready.waiting}`}
      onClick={() => onReady(part)}
    >
      <Lamp lit={ready[part]} />
      <span>{ready[part] ? text.ready.isReady : text.ready.waiting}</span>
    </button>
  );
}

/** One player's side of the ready screen: name, difficulty, keys, the drummer in the jacket, lantern. */
export function ReadyPlayer(props: ReadyPlayerProps): JSX.Element {
  const { text, part, names, jackets, difficulties, partners, ready } = props;
  const partner = partners[part];
  const drummer = <Drummer part={part} jacket={jackets[part]} mood={ready[part] ? "joy" : "calm"} />;
  return (
    <section
      class={`card card--${part} ready-player ready-player--${part}`}
      aria-labelledby={`ready-${part}`}
    >
      <header>
        <h2 id={`ready-${part}`}>
          <PlayerName part={part} name={names[part]} />
        </h2>
        <p class="ready-player__difficulty">{text.words.difficulty[difficulties[part]]}</p>
      </header>
      {partner === null ? (
        <>
          <ul class="drum-keys" aria-label={text.ready.drums}>
            {KEY_ORDER[part].map((lane) => (
              <DrumOf key={lane} {...props} lane={lane} />
            ))}
          </ul>
          <div class="ready-player__foot">
            <Scroll {...props} />
            {drummer}
            <ReadyLamp {...props} />
          </div>
        </>
      ) : (
        <>
          <p class="ready-player__partner">{text.ready.playedBy(text.words.partner[partner])}</p>
          <p class="soft">{text.words.partnerSays[partner]}</p>
          <div class="ready-player__foot">{drummer}</div>
        </>
      )}
    </section>
  );
}
