import type uPlot from "uplot";
import type { LinkKind } from "../../core/chart/chart.ts";
import type { Text } from "../text.ts";
import { BAND_EDGES_MS, EDGE_MS, type AsynchronyPicture } from "./asynchrony-layout.ts";
import { LINK_COLOURS, LINK_SHAPES, UNHEARD_SHAPE } from "./link-shapes.ts";
import type { PlotParts, PlotStyle } from "./plot.tsx";

type Draw = (plot: uPlot) => void;

/** Room for the signs of the scales, in their own size. */
const SCALE_ROOM = 2.6;
/** How many letters the longest name of a section takes where it stands upright. */
const TALL_ROOM = 6;

const xAt = (plot: uPlot, ms: number): number => plot.valToPos(ms / 1000, "x", true);
const yAt = (plot: uPlot, dMs: number): number => plot.valToPos(dMs, "y", true);

/** The edges of one, tight, together and loose: the nearer to the middle, the brighter. */
function bands(style: PlotStyle): Draw {
  return (plot) => {
    const { ctx, bbox } = plot;
    ctx.fillStyle = style.colour("plot-ground");
    ctx.fillRect(bbox.left, bbox.top, bbox.width, bbox.height);
    ctx.fillStyle = style.colour("plot-band");
    for (const edge of BAND_EDGES_MS)
      ctx.fillRect(bbox.left, yAt(plot, edge), bbox.width, yAt(plot, -edge) - yAt(plot, edge));
  };
}

function line(plot: uPlot, from: readonly [number, number], to: readonly [number, number]): void {
  plot.ctx.beginPath();
  plot.ctx.moveTo(...from);
  plot.ctx.lineTo(...to);
  plot.ctx.stroke();
}

/** Where the sections begin, and the mean of each. */
function sections(picture: AsynchronyPicture, style: PlotStyle, ratio: number): Draw {
  return (plot) => {
    const { ctx, bbox } = plot;
    ctx.strokeStyle = style.colour("cream");
    ctx.lineWidth = 2 * ratio;
    line(plot, [bbox.left, yAt(plot, 0)], [bbox.left + bbox.width, yAt(plot, 0)]);
    for (const { fromMs, toMs, meanMs } of picture.sections) {
      const [left, right] = [xAt(plot, fromMs), xAt(plot, toMs)];
      ctx.setLineDash([3 * ratio, 5 * ratio]);
      ctx.lineWidth = 1.5 * ratio;
      if (fromMs > 0) line(plot, [left, bbox.top], [left, bbox.top + bbox.height]);
      ctx.setLineDash([]);
      ctx.lineWidth = 4 * ratio;
      const [y, inset] = [yAt(plot, meanMs ?? 0), 5 * ratio];
      if (meanMs !== null) line(plot, [left + inset, y], [right - inset, y]);
    }
  };
}

const shapeOf = (kind: LinkKind): Path2D => new Path2D(LINK_SHAPES[kind]);

function links(picture: AsynchronyPicture, style: PlotStyle, ratio: number): Draw {
  const at = (plot: uPlot, x: number, y: number, draw: () => void): void => {
    plot.ctx.save();
    plot.ctx.translate(x, y);
    plot.ctx.scale(ratio, ratio);
    draw();
    plot.ctx.restore();
  };
  return (plot) => {
    const { ctx, bbox } = plot;
    ctx.lineJoin = "round";
    ctx.lineCap = "round";
    ctx.lineWidth = 2.5;
    ctx.strokeStyle = style.colour("plot-unheard");
    for (const { atMs } of picture.unheard)
      at(plot, xAt(plot, atMs), bbox.top + bbox.height, () => ctx.stroke(new Path2D(UNHEARD_SHAPE)));
    ctx.lineWidth = 1.5;
    ctx.strokeStyle = style.colour("ink");
    for (const { atMs, dMs, kind } of picture.points)
      at(plot, xAt(plot, atMs), yAt(plot, dMs), () => {
        ctx.fillStyle = style.colour(LINK_COLOURS[kind]);
        const shape = shapeOf(kind);
        ctx.fill(shape);
        ctx.stroke(shape);
      });
  };
}

/** Names of sections, upright where they have no room side by side. */
function nameAxis(text: Text, picture: AsynchronyPicture, style: PlotStyle): uPlot.Axis {
  const names = picture.sections.map(({ section }) => text.words.section[section.name]);
  const middles = picture.sections.map(({ fromMs, toMs }) => (fromMs + toMs) / 2000);
  const narrow = style.widthPx < names.join("").length * style.sizePx * 0.9;
  return {
    scale: "x",
    stroke: style.colour("ink"),
    font: style.font,
    size: style.sizePx * (narrow ? TALL_ROOM : 1.8),
    gap: 4,
    rotate: narrow ? -90 : 0,
    splits: () => middles,
    values: () => names,
    grid: { show: false },
    ticks: { show: false },
  };
}

/** The asynchrony of every link over the song: up is the left player ahead. */
export function asynchronyPlot(
  text: Text,
  picture: AsynchronyPicture,
  lengthMs: number,
): (style: PlotStyle) => PlotParts {
  return (style) => {
    const ratio = devicePixelRatio;
    const scaleAxis: uPlot.Axis = {
      scale: "y",
      stroke: style.colour("ink"),
      font: style.font,
      size: style.sizePx * SCALE_ROOM,
      gap: 4,
      splits: () => [-80, -40, -20, 0, 20, 40, 80],
      values: (_, splits) => splits.map((ms) => text.number(Math.abs(ms))),
      grid: { show: false },
      ticks: { show: false },
    };
    return {
      options: {
        scales: { x: { time: false, range: [0, lengthMs / 1000] }, y: { range: [-EDGE_MS, EDGE_MS] } },
        axes: [nameAxis(text, picture, style), scaleAxis],
        series: [{}, { scale: "y", paths: () => null, points: { show: false } }],
        legend: { show: false },
        cursor: { show: false },
        padding: [8, 8, 0, 0],
        hooks: {
          drawClear: [bands(style)],
          draw: [sections(picture, style, ratio), links(picture, style, ratio)],
        },
      },
      data: [picture.points.map(({ atMs }) => atMs / 1000), picture.points.map(({ dMs }) => dMs)],
    };
  };
}
