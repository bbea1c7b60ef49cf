import { drumsByCode } from "../input/key-bindings.ts";
import { bindingsOf, type Desk } from "./desk.ts";
import type { Page } from "./page.ts";
import { soundDrum } from "./sound-drum.ts";

/** Who strikes a key on the ready page is ready. */
export function readyByKey(desk: Desk, page: Page, event: KeyboardEvent): void {
  if (page.kind !== "ready" || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  const drum = drumsByCode(bindingsOf(desk.settings, page.setup.lanes)).get(event.code);
  if (!drum) return;
  desk.sayReady(drum.part);
  void soundDrum(desk.media, page.setup.level.kit, drum);
}
