import { aSession } from "../../../src/app/play/testing/a-session.ts";
import { DEFAULT_JACKETS } from "../../../src/core/jacket.ts";
import { aLongSong } from "../../../src/core/testing/long-song.ts";
import { createStage, type Stage, type StageFrame } from "../../../src/scenes/stage.ts";
import { KEYS, WORDS } from "./stage-words.ts";

const FRAME_MS = 1000 / 60;
const TRAVEL_MS = 1600;
/** Frames in which code gets warm. */
const WARM_UP = 60;

/** What a frame of one song cost in script, in milliseconds, frame by frame. */
type Costs = number[];

/** Plays a song of `count` notes to its middle, and gives the rest frame by frame, with every stroke. */
async function songOf(count: number) {
  const { chart, plan, middleMs } = aLongSong(count);
  const played = aSession({ chart, plan });
  let next = 0;
  const strikeUntil = (untilMs: number): void => {
    for (; (chart.notes[next]?.noteMs ?? Infinity) <= untilMs; next++) {
      const { part, lane } = chart.notes[next]!;
      played.strike(part, lane);
    }
  };
  await played.start();
  while (played.songNow() < middleMs) {
    played.frames(played.songNow() + 1, 20);
    strikeUntil(played.songNow());
  }
  const frame = (): StageFrame => {
    played.fake.pass(FRAME_MS);
    strikeUntil(played.songNow());
    return played.session.frame(played.fake.now());
  };
  return { chart, plan, session: played.session, frame };
}

/** Puts a song on a stage of its own. */
async function openStage(count: number): Promise<Stage> {
  const { chart, plan, session, frame } = await songOf(count);
  const parent = document.createElement("div");
  document.body.append(parent);
  const stage = await createStage({
    parent,
    chart,
    beats: plan.beats,
    lanes: { left: ["snare", "kick"], right: ["kick", "snare"] },
    keyLabels: KEYS,
    travelMs: { left: TRAVEL_MS, right: TRAVEL_MS },
    words: WORDS,
    names: { left: "Hana", right: "Sora" },
    looks: DEFAULT_JACKETS,
    kit: "club",
    backdrop: "lanterns",
    reducedMotion: false,
    highContrast: false,
    calm: "off",
    near: null,
    pads: false,
    readFrame: frame,
    onLost: () => undefined,
  });
  session.attach(stage);
  stage.setIdle(false);
  return stage;
}

/** Times every callback of `requestAnimationFrame`, by the callback: each game has one of its own. */
function timeFrames(): Map<FrameRequestCallback, Costs> {
  const costs = new Map<FrameRequestCallback, Costs>();
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((at) => {
      const before = performance.now();
      callback(at);
      const own = costs.get(callback) ?? [];
      costs.set(callback, own);
      own.push(performance.now() - before);
    });
  return costs;
}

/** Looks now and then, until there is something. */
async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Plays songs of so many notes side by side, in the same frames, and says what each frame of each cost.
 *
 * @param frames how many of each.
 */
async function compareFrames(counts: readonly number[], frames: number): Promise<readonly Costs[]> {
  const costs = timeFrames();
  const stages: Stage[] = [];
  const loops: FrameRequestCallback[] = [];
  for (const count of counts) {
    stages.push(await openStage(count));
    loops.push(await until(() => [...costs.keys()].findLast((each) => !loops.includes(each))));
  }
  costs.clear();
  await until(() => loops.every((loop) => (costs.get(loop)?.length ?? 0) >= frames + WARM_UP));
  for (const stage of stages) stage.destroy();
  return loops.map((loop) => (costs.get(loop) ?? []).slice(WARM_UP, WARM_UP + frames));
}

declare global {
  interface Window {
    compareFrames: typeof compareFrames;
  }
}

window.compareFrames = compareFrames;
