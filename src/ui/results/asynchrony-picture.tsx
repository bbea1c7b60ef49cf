import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { ForBoth } from "../../core/drums.ts";
import { PlayerName } from "../players.tsx";
import type { Text } from "../text.ts";
import type { AsynchronyPicture as Picture } from "./asynchrony-layout.ts";
import { asynchronyPlot } from "./asynchrony-plot.ts";
import { LINK_KINDS, LINK_SHAPES, UNHEARD_SHAPE } from "./link-shapes.ts";
import { Plot } from "./plot.tsx";

interface PictureProps {
  readonly text: Text;
  readonly names: ForBoth<string>;
  readonly picture: Picture;
  readonly lengthMs: number;
}

function Legend({ text, picture }: { readonly text: Text; readonly picture: Picture }): JSX.Element {
  const kinds = LINK_KINDS.filter((kind) => picture.points.some((point) => point.kind === kind));
  return (
    <ul class="legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
            <path class={`link-shape link-shape--${kind}`} d={LINK_SHAPES[kind]} />
          </svg>
          {text.words.link[kind]}
        </li>
      ))}
      {picture.unheard.length > 0 && (
        <li>
          <svg viewBox="-9 -21 18 18" aria-hidden="true" focusable="false">
            <path class="unheard" d={UNHEARD_SHAPE} />
          </svg>
          {text.picture.unheard}
        </li>
      )}
    </ul>
  );
}

/** Time goes right, the left player ahead is up; the nearer to the middle, the more together. */
export function AsynchronyPicture({ text, names, picture, lengthMs }: PictureProps): JSX.Element {
  const make = useMemo(() => asynchronyPlot(text, picture, lengthMs), [text, picture, lengthMs]);
  return (
    <figure class="picture" aria-hidden="true">
      <figcaption class="picture__up">
        ↑ <PlayerName part="left" name={text.picture.ahead(names.left)} />
      </figcaption>
      <Plot className="plot--song" make={make} />
      <p class="picture__down">
        ↓ <PlayerName part="right" name={text.picture.ahead(names.right)} />
      </p>
      <Legend text={text} picture={picture} />
    </figure>
  );
}
