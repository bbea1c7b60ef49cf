import { expect, test } from "vitest";

import { limiterGains } from "./master.ts";
import { gainOf } from "./stereo.ts";

const CEILING_DBTP = -3;

test("no peak passes the ceiling, whatever comes before or after it", () => {
  const peaks = Float32Array.from({ length: 4000 }, (_, i) => (i % 701 === 0 ? 2 : 0.3) + (i % 97) / 200);
  const gains = limiterGains(peaks, 1.5, CEILING_DBTP);
  const loudest = peaks.reduce((most, peak, i) => Math.max(most, peak * (gains[i] ?? 0)), 0);
  expect(loudest).toBeLessThanOrEqual(gainOf(CEILING_DBTP) + 1e-5);
});

test("a song below the ceiling is only raised", () => {
  const gains = limiterGains(new Float32Array(2000).fill(0.1), 2, CEILING_DBTP);
  expect(gains[1000]).toBeCloseTo(2, 5);
});
