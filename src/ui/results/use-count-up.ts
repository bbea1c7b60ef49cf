import { useEffect, useState } from "preact/hooks";

const LASTS_MS = 1100;

/** Fast first, slow at the end. */
export const eased = (share: number): number => 1 - (1 - share) ** 3;

/** Counts from 0 to `target` once; there at once where motion is unwanted. */
export function useCountUp(target: number, reduceMotion: boolean): number {
  const [shown, setShown] = useState(reduceMotion ? target : 0);
  useEffect(() => {
    if (reduceMotion) {
      setShown(target);
      return () => {};
    }
    const startedAt = performance.now();
    let frame = requestAnimationFrame(function count(now): void {
      const share = Math.min(1, Math.max(0, (now - startedAt) / LASTS_MS));
      setShown(Math.round(target * eased(share)));
      if (share < 1) frame = requestAnimationFrame(count);
    });
    return () => cancelAnimationFrame(frame);
  }, [target, reduceMotion]);
  return shown;
}
