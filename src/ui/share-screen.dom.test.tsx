// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { textIn } from "./locales/all.ts";
import { ShareScreen, type ShareScreenProps } from "./share-screen.tsx";

const PROPS: ShareScreenProps = {
  text: textIn("en"),
  address: "link",
  sentence: "Hana and Jun",
  loadCard: () => Promise.resolve(new Blob(["card"])),
  loadCode: () => Promise.resolve({ code: null, whole: false }),
  onCopyLink: () => Promise.resolve("copied"),
  onCopyText: () => Promise.resolve("copied"),
  onSaveCard: () => Promise.resolve("saved"),
  onCopyCard: () => Promise.resolve("copied"),
  onSystem: null,
  onBack: () => undefined,
};

async function show(given: Partial<ShareScreenProps> = {}): Promise<void> {
  await act(() => render(<ShareScreen {...PROPS} {...given} />, document.body));
}

let addresses: string[] = [];

beforeEach(() => {
  addresses = [];
  let made = 0;
  vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
    const address = `blob:${++made}`;
    addresses.push(address);
    return address;
  });
  vi.spyOn(URL, "revokeObjectURL").mockImplementation((gone) => {
    addresses = addresses.filter((address) => address !== gone);
  });
});

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

const picture = (): string | undefined => document.querySelector<HTMLImageElement>("img")?.src;

test("the card has an address only while it is looked at", async () => {
  await show();
  expect([picture(), addresses]).toEqual(["blob:1", ["blob:1"]]);
  await show({ text: textIn("ja") });
  expect([picture(), addresses]).toEqual(["blob:2", ["blob:2"]]);
  void act(() => render(null, document.body));
  expect(addresses).toEqual([]);
});

test.each([
  { what: "Copy the card", given: { onCopyCard: () => Promise.reject(new Error("no picture")) } },
  { what: "Copy the link", given: { onCopyLink: () => Promise.reject(new Error("denied")) } },
])("a failure of “$what” is said on the page", async ({ what, given }) => {
  await show(given);
  const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === what);
  button!.click();
  await expect
    .poll(() => document.querySelector(".sending__outcome")?.textContent)
    .toBe(PROPS.text.share.send.outcome.failed);
});
