import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type uPlot from "uplot";

/** What a plot is made of once its place on the screen is known. */
export interface PlotParts {
  readonly options: Omit<uPlot.Options, "width" | "height">;
  readonly data: uPlot.AlignedData;
}

/** How the screen around a plot looks: a canvas does not inherit it. */
export interface PlotStyle {
  /** The value of a custom property of the style sheets. */
  readonly colour: (name: string) => string;
  readonly font: string;
  /** Font size of the place, in CSS pixels. */
  readonly sizePx: number;
  readonly widthPx: number;
}

interface PlotProps {
  readonly className: string;
  /** Called whenever the place has another size. */
  readonly make: (style: PlotStyle, Plot: typeof uPlot) => PlotParts;
}

function styleOf(place: HTMLElement): PlotStyle {
  const style = getComputedStyle(place);
  const sizePx = Number.parseFloat(style.fontSize) || 16;
  return {
    colour: (name) => style.getPropertyValue(`--${name}`).trim(),
    font: `700 ${sizePx}px ${style.fontFamily}`,
    sizePx,
    widthPx: place.clientWidth,
  };
}

/** Draws the plot in `place`, again whenever that changes its size. @returns gives everything back. */
async function plotIn(place: HTMLElement, make: PlotProps["make"]): Promise<() => void> {
  const { default: UPlot } = await import("uplot");
  let plot: uPlot | null = null;
  const draw = (): void => {
    plot?.destroy();
    plot = null;
    const { clientWidth: width, clientHeight: height } = place;
    if (width === 0 || height === 0) return;
    const { options, data } = make(styleOf(place), UPlot);
    plot = new UPlot({ ...options, width, height }, data, place);
  };
  let frame = 0;
  // In a frame of its own: to draw within the observer would make it observe itself, which browsers report as an error.
  const watch = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  });
  watch.observe(place);
  return () => {
    watch.disconnect();
    cancelAnimationFrame(frame);
    plot?.destroy();
  };
}

/** A picture drawn by the plotting library, which loads with the first one. Say beside it, in words, what it shows. */
export function Plot({ className, make }: PlotProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return () => {};
    // Without the picture its numbers are still there.
    const plotting = plotIn(element, make).catch(() => () => {});
    return () => void plotting.then((giveBack) => giveBack());
  }, [make]);
  return <div ref={place} class={`plot ${className}`} aria-hidden="true" />;
}
