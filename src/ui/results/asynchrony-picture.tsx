import type { JSX } from "preact";
import type { LinkKind } from "../../core/chart/chart.ts";
import type { ForBoth } from "../../core/drums.ts";
import { PlayerName } from "../players.tsx";
import type { Text } from "../text.ts";
import {
  BAND_EDGES_MS,
  yOf,
  type AsynchronyPicture as Picture,
  type LinkPoint,
} from "./asynchrony-layout.ts";

const LINK_KINDS = ["unison", "hand-over", "echo"] as const satisfies readonly LinkKind[];

const SHAPES: Readonly<Record<LinkKind, string>> = {
  unison: "M-4.5-4.5H4.5V4.5H-4.5Z",
  "hand-over": "M-5.5-5.5 6 0-5.5 5.5Z",
  echo: "M0-6.5 2-2 6.5 0 2 2 0 6.5-2 2-6.5 0-2-2Z",
};

interface PictureProps {
  readonly text: Text;
  readonly names: ForBoth<string>;
  readonly picture: Picture;
}

function Point({ point }: { readonly point: LinkPoint }): JSX.Element {
  return (
    <svg x={`${point.x}%`} y={`${point.y}%`} overflow="visible">
      <path class={`link-shape link-shape--${point.kind}`} d={SHAPES[point.kind]} />
    </svg>
  );
}

function Bands(): JSX.Element {
  return (
    <>
      {BAND_EDGES_MS.map((edge) => (
        <rect
          key={edge}
          class={`band band--${edge}`}
          width="100%"
          y={`${yOf(edge)}%`}
          height={`${yOf(-edge) - yOf(edge)}%`}
        />
      ))}
      <line class="band-zero" x2="100%" y1="50%" y2="50%" />
    </>
  );
}

function Sections({ picture }: { readonly picture: Picture }): JSX.Element {
  return (
    <>
      {picture.sections.map(({ section, x, width, meanY }) => (
        <g key={section.fromMs}>
          {x > 0 && <line class="section-line" x1={`${x}%`} x2={`${x}%`} y2="100%" />}
          {meanY !== null && (
            <line
              class="section-mean"
              x1={`${x + 0.4}%`}
              x2={`${x + width - 0.4}%`}
              y1={`${meanY}%`}
              y2={`${meanY}%`}
            />
          )}
        </g>
      ))}
    </>
  );
}

function Plot({ picture }: { readonly picture: Picture }): JSX.Element {
  return (
    <svg class="plot" width="100%" height="100%" aria-hidden="true" focusable="false">
      <Bands />
      <Sections picture={picture} />
      {picture.unheard.map((mark, index) => (
        <svg key={index} x={`${mark.x}%`} y="100%" overflow="visible">
          <path class="unheard" d="M-4-16 4-8M4-16-4-8" />
        </svg>
      ))}
      {picture.points.map((point, index) => (
        <Point key={index} point={point} />
      ))}
    </svg>
  );
}

function Legend({ text, picture }: { readonly text: Text; readonly picture: Picture }): JSX.Element {
  const kinds = LINK_KINDS.filter((kind) => picture.points.some((point) => point.kind === kind));
  return (
    <ul class="legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
            <path class={`link-shape link-shape--${kind}`} d={SHAPES[kind]} />
          </svg>
          {text.words.link[kind]}
        </li>
      ))}
      {picture.unheard.length > 0 && (
        <li>
          <svg viewBox="-9 -21 18 18" aria-hidden="true" focusable="false">
            <path class="unheard" d="M-4-16 4-8M4-16-4-8" />
          </svg>
          {text.picture.unheard}
        </li>
      )}
    </ul>
  );
}

/** Time goes right, the left player ahead is up; the nearer to the middle, the more together. */
export function AsynchronyPicture({ text, names, picture }: PictureProps): JSX.Element {
  return (
    <figure class="picture" aria-hidden="true">
      <figcaption class="picture__up">
        ↑ <PlayerName part="left" name={text.picture.ahead(names.left)} />
      </figcaption>
      <div class="picture__frame">
        <ol class="picture__scale">
          {[80, 40, 20, 0, -20, -40, -80].map((edge) => (
            <li key={edge} style={{ top: `${yOf(edge)}%` }}>
              {text.number(Math.abs(edge))}
            </li>
          ))}
        </ol>
        <Plot picture={picture} />
        <ol class="picture__sections">
          {picture.sections.map(({ section, x, width }) => (
            <li key={section.fromMs} style={{ left: `${x}%`, width: `${width}%` }}>
              {text.words.section[section.name]}
            </li>
          ))}
        </ol>
      </div>
      <p class="picture__down">
        ↓ <PlayerName part="right" name={text.picture.ahead(names.right)} />
      </p>
      <Legend text={text} picture={picture} />
    </figure>
  );
}
