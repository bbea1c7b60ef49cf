import type { CDPSession, Page } from "@playwright/test";

/** The key code that every key has while an input method has it. */
const TAKEN_KEY_CODE = 229;

/** A key that an input method takes, and what it makes of the text so far. */
export interface ComposedKey {
  readonly code: string;
  /** What is composed after it; `null` where the key changes nothing of that. */
  readonly text: string | null;
}

/** Types as an input method does: each key belongs to it, and what is composed changes under the caret. */
export async function composeKeys(session: CDPSession, keys: readonly ComposedKey[]): Promise<void> {
  for (const { code, text } of keys) {
    const taken = { code, key: "Process", windowsVirtualKeyCode: TAKEN_KEY_CODE };
    await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...taken });
    if (text !== null) await setComposition(session, text);
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...taken });
  }
}

const setComposition = (session: CDPSession, text: string): Promise<unknown> =>
  session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });

/** Composes and commits so many words wherever the focus is, a few a second: an input method that was left on. */
export async function compose(page: Page, words: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let done = 0;
  for (; done < words; done++) {
    await setComposition(session, "なら");
    await session.send("Input.insertText", { text: "奈良" });
    await page.waitForTimeout(200);
  }
  await session.detach();
  return done;
}
