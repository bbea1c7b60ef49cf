/** Whether to move less: the player's choice, or else what the system asks for. */
export function wantsReducedMotion(setting: "system" | "on" | "off"): boolean {
  if (setting !== "system") return setting === "on";
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
