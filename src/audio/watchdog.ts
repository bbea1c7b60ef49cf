/** iOS may say `running` after an interruption while time stands still. */
const STALLED_MS = 500;
/** A sleeping Bluetooth device takes a second or two; a browser that refuses never answers. */
const REFUSED_MS = 3000;
const LOOK_EVERY_MS = 10;

/**
 * True as soon as `currentTime` moves. False when it has not after half a second in which the context called itself
 * running, or after three seconds in all.
 */
export async function waitUntilAdvancing(
  context: Pick<BaseAudioContext, "currentTime" | "state">,
  wait: (ms: number) => Promise<void> = sleep,
): Promise<boolean> {
  const before = context.currentTime;
  let runningMs = 0;
  for (let waitedMs = 0; waitedMs < REFUSED_MS && runningMs < STALLED_MS; waitedMs += LOOK_EVERY_MS) {
    await wait(LOOK_EVERY_MS);
    if (context.currentTime > before) return true;
    if (context.state === "running") runningMs += LOOK_EVERY_MS;
  }
  return false;
}

const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
