import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { DiaryDay } from "../../core/practice/diary.ts";

interface Line {
  readonly name: string;
  readonly colour: string;
  readonly of: (day: DiaryDay) => number | null;
}

export interface DiaryPlotProps {
  readonly days: readonly DiaryDay[];
  readonly label: string;
  /** Where the axis ends; `null` leaves that to the values. */
  readonly top: number | null;
  readonly lines: readonly Line[];
}

const HEIGHT_PX = 220;

/** By the clock of this machine, which the days are of as well. */
const secondsOf = ({ day }: DiaryDay): number => new Date(`${day}T00:00`).getTime() / 1000;

const dayAt = (seconds: number): string => {
  const at = new Date(seconds * 1000);
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");

function dataOf({ days, lines }: DiaryPlotProps): uPlot.AlignedData {
  return [days.map(secondsOf), ...lines.map(({ of }) => days.map(of))];
}

function optionsOf({ lines, top }: DiaryPlotProps, width: number): uPlot.Options {
  return {
    width,
    height: HEIGHT_PX,
    cursor: { show: false },
    scales: { y: { range: (_, __, most) => [0, top ?? Math.max(10, most * 1.1)] } },
    axes: [{ space: 100, incrs: [86_400], values: (_, at) => at.map(dayAt) }, {}],
    series: [
      {},
      ...lines.map(({ name, colour }) => ({
        label: name,
        stroke: colour,
        width: 3,
        spanGaps: true,
        points: { show: true, size: 9, fill: colour },
      })),
    ],
    legend: { show: false },
  };
}

/** Lines over days. The same numbers stand in the table below it, for those who can't see it. */
export function DiaryPlot(props: DiaryPlotProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const { days, label } = props;
  useLayoutEffect(() => {
    const parent = place.current;
    if (parent === null) return;
    const plot = new uPlot(optionsOf(props, parent.clientWidth), dataOf(props), parent);
    const fit = new ResizeObserver(() => plot.setSize({ width: parent.clientWidth, height: HEIGHT_PX }));
    fit.observe(parent);
    return () => {
      fit.disconnect();
      plot.destroy();
    };
  }, [days.map(({ day, rounds }) => `${day} ${rounds}`).join(), label]);
  return (
    <figure class="diary-figure">
      <div ref={place} class="diary-plot" role="img" aria-label={label} />
      <figcaption>
        {props.lines.map(({ name, colour }) => (
          <span key={name}>
            <span class="diary-figure__line" style={{ background: colour }} aria-hidden="true" /> {name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
