import { expect, test } from "vitest";
import { keepBestSyncs } from "./best-syncs.ts";
import { unreadableName } from "./kept-value.ts";
import { keepSettings, SETTINGS_NAME } from "./settings.ts";
import { createStorage, type TextStorage } from "./storage.ts";

function memory(entries: Record<string, string> = {}): TextStorage & { readonly all: Map<string, string> } {
  const all = new Map(Object.entries(entries));
  return {
    all,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => void all.set(key, value),
    removeItem: (key) => void all.delete(key),
  };
}

const denied = createStorage(() => {
  throw new Error("denied");
});

const pair = { left: "easy", right: "hard" } as const;

test("settings of a build that knew no table mode stay good", () => {
  const before = JSON.stringify({ inputOffsetMs: 12, devices: { touch: { pads: "on" } } });
  const { inputOffsetMs, devices } = keepSettings(
    createStorage(() => memory({ [`nara-duet.${SETTINGS_NAME}`]: before })),
  ).read();
  expect(inputOffsetMs).toBe(12);
  expect(devices.touch).toEqual({ pads: "on", table: false, near: "left" });
});

test("settings are remembered", () => {
  const store = memory();
  const settings = keepSettings(createStorage(() => store));
  settings.write({ ...settings.read(), inputOffsetMs: 42, language: "ko" });
  expect(keepSettings(createStorage(() => store)).read()).toMatchObject({
    inputOffsetMs: 42,
    language: "ko",
  });
  expect(keepSettings(createStorage(() => memory())).read().inputOffsetMs).toBe(0);
});

test("settings of an older build keep what they say and gain the rest", () => {
  const store = memory({ "nara-duet.settings": '{"inputOffsetMs":-12,"gone":true}' });
  expect(keepSettings(createStorage(() => store)).read()).toMatchObject({
    inputOffsetMs: -12,
    highContrast: false,
  });
});

test.each(["{", "null", '{"inputOffsetMs":"late"}', '{"volumes":{"master":7}}'])(
  "settings that can't be read (%s) are set aside, not lost",
  (text) => {
    const store = memory({ [`nara-duet.${SETTINGS_NAME}`]: text });
    const settings = keepSettings(createStorage(() => store));
    expect(settings.read().inputOffsetMs).toBe(0);
    settings.write({ ...settings.read(), inputOffsetMs: 5 });
    expect(store.all.get(`nara-duet.${unreadableName(SETTINGS_NAME)}`)).toBe(text);
    expect(settings.read().inputOffsetMs).toBe(5);
  },
);

test("where storage is denied, defaults hold and writing says so", () => {
  const settings = keepSettings(denied);
  expect(settings.write(settings.read())).toEqual({ ok: false, reason: "denied" });
  expect(keepBestSyncs(denied).offer("a", pair, 900)).toEqual({ ok: false, reason: "denied" });
});

test("full storage says so", () => {
  const full = Object.assign(memory(), {
    setItem: () => {
      throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
    },
  });
  expect(keepSettings(createStorage(() => full)).write(keepSettings(denied).read())).toEqual({
    ok: false,
    reason: "full",
  });
});

test("only a better sync replaces the best of its pair", () => {
  const store = memory();
  const kept = keepBestSyncs(createStorage(() => store));
  kept.offer("lantern-disco", pair, 700);
  kept.offer("lantern-disco", pair, 650);
  kept.offer("lantern-disco", { left: "easy", right: "easy" }, 500);
  expect(kept.of("lantern-disco")).toEqual({ "easy,hard": 700, easy: 500 });
  expect(kept.best("lantern-disco", { left: "hard", right: "easy" })).toBeNull();
});
