import type { DeepLink } from "./deep-link.ts";
import type { Desk } from "./desk.ts";

/** Opens the ready page that an address asks for, and says which of its values do not exist. */
export function followDeepLink(desk: Desk, { levelId, wrong }: DeepLink): void {
  const { problems } = desk.text;
  const notice = wrong
    .map(({ parameter, given, used }) => problems.wrongValue(parameter, given, used))
    .join(" ");
  if (levelId !== null) desk.getReady(notice === "" ? undefined : notice);
  else if (notice !== "") desk.go({ kind: "songs", notice });
}
