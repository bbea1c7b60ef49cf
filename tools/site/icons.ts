import { readFileSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Plugin } from "vite";

const SIZES = [192, 512] as const;

/** Where each icon is in the built site, for the manifest. The picture fills its square, so masks may cut it. */
export const ICONS = SIZES.map((size) => ({
  src: `icon-${size}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose: "any maskable",
}));

/** Draws the icons that an installed game shows on a desktop or a home screen, from the one picture there is. */
export function icons(root: string): Plugin {
  return {
    name: "duet-icons",
    apply: "build",
    generateBundle() {
      const svg = readFileSync(path.join(root, "assets/icon/icon.svg"), "utf8");
      for (const size of SIZES) {
        const source = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
        this.emitFile({ type: "asset", fileName: `icon-${size}.png`, source });
      }
    },
  };
}
