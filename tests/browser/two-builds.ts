import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { shortSongFiles } from "./short-song.ts";

type Files = ReadonlyMap<string, Buffer>;

const DIST = "dist";
/** The built site lies below this: it works from any sub-path. */
const BELOW = "/nara/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** The site that a host serves: first one build, and from some moment on the next. */
export interface TwoBuilds {
  readonly address: string;
  /** The next build takes the place of the first, whose files are gone. */
  readonly deploy: () => void;
  readonly close: () => Promise<void>;
}

/** Serves the built site, then a build that differs as builds do: a piece of it has another name, and the page another text. */
export async function serveTwoBuilds(): Promise<TwoBuilds> {
  const first = withShortSong(readAll());
  const next = nextBuild(first);
  let served = first;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.startsWith(BELOW) ? pathname.slice(BELOW.length) || "index.html" : "";
    const body = served.get(name);
    const type = TYPES[path.extname(name)] ?? "application/octet-stream";
    response.writeHead(body ? 200 : 404, { "content-type": type, "cache-control": "no-store" }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${BELOW}`,
    deploy: () => {
      served = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function readAll(): Files {
  const names = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(DIST, file).replaceAll(path.sep, "/"), readFileSync(file)];
    }),
  );
}

/** The shortest song in the place of First Steps, so that a run comes to its end. */
function withShortSong(files: Files): Files {
  const { level, sound } = shortSongFiles(2);
  return new Map(
    [...files].map(([name, body]) => {
      if (/assets\/(band|guide)-/.test(name)) return [name, sound];
      if (/assets\/level-.*\.js$/.test(name) && body.includes("First Steps"))
        return [name, Buffer.from(level)];
      return [name, body];
    }),
  );
}

const TEXTS = /\.(html|js)$/;

function nextBuild(files: Files): Files {
  const piece = [...files.keys()].find((name) => /assets\/my-runs-.*\.js$/.test(name));
  if (piece === undefined) throw new Error("the build has no piece of its own for the kept runs");
  const old = path.basename(piece);
  const renamed = "my-runs-nextbuild.js";
  return new Map(
    [...files].map(([name, body]) => {
      if (!TEXTS.test(name)) return [name, body];
      const text = body.toString("utf8").replaceAll(old, renamed);
      const changed =
        name === "sw.js" ? text.replace(/("?url"?:"index\.html","?revision"?:")/, "$1next") : text;
      const marked = name === "index.html" ? changed.replace("<html", '<html data-build="next"') : changed;
      return [name.replace(old, renamed), Buffer.from(marked)];
    }),
  );
}
