/** What became of an attempt to hand something on. `withoutCard`: the system takes no pictures, so only words went. */
export type Outcome = "copied" | "saved" | "shared" | "cancelled" | "withoutCard" | "failed";

export async function copyText(text: string): Promise<Outcome> {
  return attempt("copied", () => navigator.clipboard.writeText(text));
}

export async function copyPicture(picture: Blob): Promise<Outcome> {
  return attempt("copied", () => navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]));
}

export const canCopyPictures = (): boolean =>
  typeof ClipboardItem !== "undefined" && typeof navigator.clipboard?.write === "function";

export const hasShareSheet = (): boolean => typeof navigator.share === "function";

/** Hands words, link and, where the system takes pictures, the card to the system's share sheet. Call it in a gesture. */
export async function sendToSystem(what: {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly card: File | null;
}): Promise<Outcome> {
  const { title, text, url, card } = what;
  const words = { title, text, url };
  const whole = card ? { ...words, files: [card] } : words;
  const takesCard = card !== null && "canShare" in navigator && navigator.canShare(whole);
  return attempt(takesCard || card === null ? "shared" : "withoutCard", () =>
    navigator.share(takesCard ? whole : words),
  );
}

async function attempt(success: Outcome, action: () => Promise<void>): Promise<Outcome> {
  try {
    await action();
    return success;
  } catch (error) {
    return error instanceof Error && error.name === "AbortError" ? "cancelled" : "failed";
  }
}
