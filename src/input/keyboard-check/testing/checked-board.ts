import { feedCheck, startCheck, tickCheck, type Check, type CheckPlan } from "../check.ts";
import { simulatedKeyboard, type Board } from "./simulated-keyboard.ts";

/** Two people who do as they are told, at a keyboard; and how many times they held something. */
export function checkedBoard(
  plan: CheckPlan,
  board: Board,
  hertz: number,
): { readonly check: Check; readonly holds: number } {
  const keyboard = simulatedKeyboard(board, hertz);
  let check = startCheck(plan);
  let now = 1000;
  let holds = 0;
  while (check.step !== "done" && holds < 200) {
    const drumming = check.step === "drum";
    const codes = drumming ? ["KeyS", "KeyK"] : check.hold.wanted;
    const heldMs = drumming ? 61.3 + ((holds * 37) % 50) : 2000;
    const { pressing, lettingGo } = keyboard.hold(codes, now, heldMs);
    for (const event of pressing) check = feedCheck(check, event);
    check = tickCheck(check, (pressing.at(-1)?.at ?? now) + 1900);
    for (const event of lettingGo) check = feedCheck(check, event);
    now += 3000.7;
    holds++;
  }
  return { check, holds };
}
