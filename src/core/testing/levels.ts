import type { Level } from "../level/level-schema.ts";

/** A small valid level: four bars at 120 BPM, one difficulty. Tests change what they are about. */
export function aLevel(): Level & { easy: NonNullable<Level["easy"]> } {
  return {
    format: 1,
    title: { en: "First Steps", ja: "はじめの一歩", ko: "첫걸음" },
    credits: [{ role: "music", name: "Nara Duet" }],
    licence: "CC0-1.0",
    track: {
      sampleRate: 48_000,
      lengthSamples: 48_000 * 20,
      band: ["band.opus", "band.m4a"],
      guide: ["guide.opus", "guide.m4a"],
      barOneMs: 500,
      previewMs: { from: 1000, to: 9000 },
    },
    tempo: [{ bar: 1, bpm: 120, beatsPerBar: 4, stepsPerBeat: 4 }],
    sections: [{ bar: 1, name: "intro" }],
    kit: "pop",
    easy: {
      lanes: ["snare", "kick"],
      patterns: {
        groove: { snare: ".... x... .... X...", kick: "x... .... x... ...." },
        call: { snare: "x... x... x... .... .... .... .... ...." },
        answer: { snare: ".... .... .... .... x... x... x... ...." },
      },
      arrangement: [
        { bar: 2, times: 2, figure: "unison", left: "groove", right: "groove" },
        {
          bar: 4,
          times: 1,
          figure: "echo",
          left: "call",
          right: "answer",
          echo: { caller: "left", call: [1, 1], answer: [2, 2] },
        },
      ],
    },
  };
}
