/** As much of Trusted Types as is needed here; the DOM types do not have them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {
      readonly createHTML: (text: string) => string;
      readonly createScript: (text: string) => string;
      readonly createScriptURL: (url: string) => string;
    },
  ): unknown;
}

/**
 * Where the browser has Trusted Types, lets the page load scripts from its own address and from blobs it made itself
 * (the worker of Tone's clock), and turn no text into markup or script at all.
 */
export function guardMarkup(page: Window & { readonly trustedTypes?: TrustedTypes }): void {
  page.trustedTypes?.createPolicy("default", {
    createHTML: refuse,
    createScript: refuse,
    createScriptURL(url) {
      const { origin, protocol } = new URL(url, page.document.baseURI);
      if (origin !== page.location.origin && protocol !== "blob:") return refuse(url);
      return url;
    },
  });
}

function refuse(text: string): never {
  throw new TypeError(`not to become markup or script: ${text.slice(0, 80)}`);
}
