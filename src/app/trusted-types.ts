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

/** The elements that our pictures are made of: none of them fetches, runs or frames anything. */
const SHAPE =
  /<\/?(?:svg|g|defs|clipPath|mask|linearGradient|radialGradient|stop|path|circle|ellipse|rect|line|polyline|polygon|text|tspan|use)((?:\s+[a-zA-Z-]+="[^"<>]*")*)\s*\/?>/g;
/** Attributes that could lead elsewhere or run something. */
const ACTIVE_ATTRIBUTE = /\s(?:on[a-z]+=|style=|src=|[a-z:]*href="(?!#))/i;
/** Escapes and entities could spell an address that is not seen. */
const ADDRESS = /url\((?!#)|[\\&]/i;

/** Whether a text is empty or made of plain shapes and nothing else. Takes time proportional to its length. */
export function isPlainPicture(markup: string): boolean {
  let active = false;
  const rest = markup.replace(SHAPE, (_, attributes: string) => {
    active ||= ACTIVE_ATTRIBUTE.test(attributes) || ADDRESS.test(attributes);
    return "";
  });
  return !active && !/[<>]/.test(rest);
}

/**
 * Where the browser has Trusted Types: the page loads scripts from its own address and from blobs it made itself (the
 * worker of Tone's clock, the stretcher), and turns no text into markup but plain pictures, and none into script.
 */
export function guardMarkup(page: Window & { readonly trustedTypes?: TrustedTypes }): void {
  page.trustedTypes?.createPolicy("default", {
    createHTML: (text) => (isPlainPicture(text) ? text : refuse(text)),
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
