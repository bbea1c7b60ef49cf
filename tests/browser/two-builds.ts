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

/** Serves the built site, then a build that differs as builds do: its pieces have other names, and the page another text. */
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

/** The short song in the place of First Steps, so that a run comes to its end, but not before the next build is here. */
function withShortSong(files: Files): Files {
  const { level, sound } = shortSongFiles(8);
  return new Map(
    [...files].map(([name, body]) => {
      if (/assets\/(band|guide)-/.test(name)) return [name, sound];
      if (/assets\/level-.*\.js$/.test(name) && body.includes("First Steps"))
        return [name, Buffer.from(level)];
      return [name, body];
    }),
  );
}

const TEXTS = /\.(html|js|css)$/;
/** Scripts and styles carry a name that changes with their contents, or with that of what they load. */
const NAMED = /^assets\/.*\.(js|css)$/;

const renamed = (name: string): string => name.replace(/\.(js|css)$/, "-next.$1");

function nextBuild(files: Files): Files {
  const names = new Set(
    [...files.keys()].filter((name) => NAMED.test(name)).map((name) => path.basename(name)),
  );
  return new Map(
    [...files].map(([name, body]) => {
      const named = NAMED.test(name) ? renamed(name) : name;
      if (!TEXTS.test(name)) return [named, body];
      const text = body
        .toString("utf8")
        .replaceAll(/[\w-]+\.(js|css)\b/g, (word) => (names.has(word) ? renamed(word) : word));
      return [named, Buffer.from(name === "index.html" ? marked(text) : revised(text))];
    }),
  );
}

/** Tells the builds apart. */
const marked = (page: string): string => page.replace("<html", '<html data-build="next"');

/** The service worker's list says that the page is another. */
const revised = (script: string): string =>
  script
    .replace(/("?revision"?:")(\w+",\s*"?url"?:"index\.html")/, "$1next$2")
    .replace(/("?url"?:"index\.html",\s*"?revision"?:")/, "$1next");
