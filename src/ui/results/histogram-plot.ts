import type uPlot from "uplot";
import type { Text } from "../text.ts";
import type { Bin } from "./histogram-layout.ts";
import type { PlotParts, PlotStyle } from "./plot.tsx";

/** The bars of one word for a link: the bins up to this size, and a custom property of the style sheets. */
const WORDS = [
  { upToMs: 10, colour: "plot-one" },
  { upToMs: 20, colour: "amber" },
  { upToMs: 40, colour: "fawn" },
  { upToMs: 79, colour: "wood" },
  { upToMs: Infinity, colour: "plum" },
] as const;

const wordOf = ({ middleMs }: Bin): (typeof WORDS)[number] | undefined =>
  WORDS.find(({ upToMs }) => Math.abs(middleMs) <= upToMs);

/** How many unisons each bar stands for, above it. */
function counts(text: Text, bins: readonly Bin[], style: PlotStyle): (plot: uPlot) => void {
  return (plot) => {
    const { ctx } = plot;
    const ratio = devicePixelRatio;
    ctx.font = style.font.replace(`${style.sizePx}px`, `${style.sizePx * ratio}px`);
    ctx.textAlign = "center";
    ctx.fillStyle = style.colour("ink");
    for (const { middleMs, count } of bins)
      if (count > 0)
        ctx.fillText(
          text.number(count),
          plot.valToPos(middleMs, "x", true),
          plot.valToPos(count, "y", true) - 5 * ratio,
        );
  };
}

function gapAxis(text: Text, style: PlotStyle): uPlot.Axis {
  return {
    scale: "x",
    stroke: style.colour("ink"),
    font: style.font,
    size: style.sizePx * 1.8,
    gap: 4,
    splits: () => [-80, -60, -40, -20, 0, 20, 40, 60, 80],
    values: (_, splits) => splits.map((ms) => text.number(Math.abs(ms))),
    grid: { show: false },
    ticks: { show: false },
  };
}

/** How often the two were how far apart, from the right player ahead to the left one. */
export function histogramPlot(
  text: Text,
  bins: readonly Bin[],
): (style: PlotStyle, Plot: typeof uPlot) => PlotParts {
  return (style, Plot) => {
    const most = Math.max(1, ...bins.map(({ count }) => count));
    const bars = Plot.paths.bars?.({ size: [0.9], align: 0, radius: 0.12 });
    return {
      options: {
        scales: { x: { time: false, range: [-86, 86] }, y: { range: [0, most * 1.2] } },
        axes: [gapAxis(text, style), { show: false, scale: "y" }],
        series: [
          {},
          ...WORDS.map(({ colour }): uPlot.Series => ({
            scale: "y",
            fill: style.colour(colour),
            stroke: style.colour("ink"),
            width: 2,
            points: { show: false },
            ...(bars === undefined ? {} : { paths: bars }),
          })),
        ],
        legend: { show: false },
        cursor: { show: false },
        padding: [8, 8, 0, 8],
        hooks: { draw: [counts(text, bins, style)] },
      },
      data: [
        bins.map(({ middleMs }) => middleMs),
        ...WORDS.map((word) => bins.map((bin) => (wordOf(bin) === word && bin.count > 0 ? bin.count : null))),
      ],
    };
  };
}
