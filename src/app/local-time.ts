/** The day by the players' own calendar, as 2026-11-25. */
export const today = (): string => localTime().slice(0, 10);

/** The time by the players' own clock, to the minute, as 2026-11-25T17:03. */
export function localTime(): string {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join("-");
  return `${day}T${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
