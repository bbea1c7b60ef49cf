import type { Plugin } from "vite";

/**
 * What the built page may do. Each exception has its reason; `docs/hosting.md` tells more.
 *
 * - `worker-src blob:` Tone's clock is a worker whose script it makes itself.
 * - `script-src blob: 'wasm-unsafe-eval'` the stretcher for practice speeds is an audio worklet that makes its own script,
 *   with WebAssembly in it. A blob can only be made by a script that runs already, and no JavaScript comes from text.
 * - `img-src data: blob:` Phaser's placeholder textures, and the pictures that the page draws itself.
 */
const POLICY: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'", "blob:", "'wasm-unsafe-eval'"],
  "worker-src": ["'self'", "blob:"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "media-src": ["'self'", "blob:"],
  "manifest-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "require-trusted-types-for": ["'script'"],
  "trusted-types": ["default"],
};

/** Writes the content security policy into the built page: a static host sends no headers of ours. */
export function contentSecurity(): Plugin {
  const content = Object.entries(POLICY)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
  return {
    name: "duet-content-security",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content },
        injectTo: "head-prepend",
      },
    ],
  };
}
