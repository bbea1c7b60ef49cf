import type { CDPSession, Page } from "@playwright/test";

/** What a page holds on to, counted after the rubbish was collected. */
export interface Reading {
  /** JavaScript objects, in bytes. */
  readonly heapBytes: number;
  /** What they keep outside of the heap: elements, buffers of sound, in bytes. */
  readonly outsideBytes: number;
  /** Of the document and of nobody any more. */
  readonly domNodes: number;
  /** Of every target there is. */
  readonly listeners: number;
  /** Of window, document and body alone: those that nothing takes along when it goes. */
  readonly pageListeners: number;
  readonly audioContexts: number;
  readonly audioNodes: number;
  readonly audioBuffers: number;
  readonly canvases: number;
  readonly glContexts: number;
  readonly textures: number;
  /** Resize, mutation and intersection observers. */
  readonly observers: number;
}

/** Reads what a page holds on to. Open it before the page's address: what exists already is not told. */
export interface Gauges {
  read(): Promise<Reading>;
}

/** A sound that was taken back is let go by the audio thread, a moment later. */
const SETTLE_MS = 150;
/** A collection frees what keeps the next things alive: elements, then their wrappers. */
const COLLECTIONS = 3;

export async function openGauges(page: Page): Promise<Gauges> {
  const session = await page.context().newCDPSession(page);
  const audio = await countAudio(session);
  await session.send("Performance.enable");
  await session.send("Network.enable");
  return {
    async read() {
      await collectGarbage(page, session);
      const metrics = await metricsOf(session);
      const heap = await session.send("Runtime.getHeapUsage");
      return {
        ...metrics,
        heapBytes: heap.usedSize,
        outsideBytes: heap.embedderHeapUsedSize + heap.backingStorageSize,
        ...(await countObjects(session)),
        pageListeners: await countPageListeners(session),
        audioContexts: audio.contexts.size,
        audioNodes: audio.nodes.size,
      };
    },
  };
}

/** Phaser takes a game apart in its next frame, and Preact tidies up after one. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

async function collectGarbage(page: Page, session: CDPSession): Promise<void> {
  await atRest(page);
  // The browser keeps pictures for a while, and an SVG is a document with nodes of its own.
  for (const cacheDisabled of [true, false])
    await session.send("Network.setCacheDisabled", { cacheDisabled });
  await page.waitForTimeout(2 * SETTLE_MS);
  for (let i = 0; i < COLLECTIONS; i++) {
    await session.send("HeapProfiler.collectGarbage");
    await page.waitForTimeout(SETTLE_MS);
  }
}

async function metricsOf(session: CDPSession): Promise<Pick<Reading, "domNodes" | "listeners">> {
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { domNodes: metric("Nodes"), listeners: metric("JSEventListeners") };
}

/**
 * The browser tells of every AudioNode that it makes and of every one that it has let go of. Counting objects of the
 * page would miss those that only the graph holds.
 */
async function countAudio(session: CDPSession) {
  const contexts = new Set<string>();
  const nodes = new Map<string, string>();
  session.on("WebAudio.contextCreated", ({ context }) => contexts.add(context.contextId));
  session.on("WebAudio.contextWillBeDestroyed", ({ contextId }) => {
    contexts.delete(contextId);
    for (const [node, owner] of nodes) if (owner === contextId) nodes.delete(node);
  });
  session.on("WebAudio.audioNodeCreated", ({ node }) => nodes.set(node.nodeId, node.contextId));
  session.on("WebAudio.audioNodeWillBeDestroyed", ({ nodeId }) => nodes.delete(nodeId));
  await session.send("WebAudio.enable");
  return { contexts, nodes };
}

/** Objects that are alive, by the prototypes they have. */
const PROTOTYPES = {
  audioBuffers: ["AudioBuffer"],
  canvases: ["HTMLCanvasElement", "OffscreenCanvas"],
  glContexts: ["WebGLRenderingContext", "WebGL2RenderingContext"],
  textures: ["WebGLTexture"],
  observers: ["ResizeObserver", "MutationObserver", "IntersectionObserver"],
} as const;

type Counted = keyof typeof PROTOTYPES;

async function countObjects(session: CDPSession): Promise<Pick<Reading, Counted>> {
  const counts: Record<Counted, number> = {
    audioBuffers: 0,
    canvases: 0,
    glContexts: 0,
    textures: 0,
    observers: 0,
  };
  for (const [name, classes] of Object.entries(PROTOTYPES) as [Counted, readonly string[]][]) {
    for (const each of classes) counts[name] += await countAlive(session, each);
  }
  return counts;
}

const GROUP = "gauges";

async function countAlive(session: CDPSession, className: string): Promise<number> {
  const prototype = await evaluate(session, `${className}.prototype`);
  const { objects } = await session.send("Runtime.queryObjects", {
    prototypeObjectId: prototype,
    objectGroup: GROUP,
  });
  const { result } = await session.send("Runtime.callFunctionOn", {
    functionDeclaration: "function () { return this.length; }",
    objectId: objects.objectId!,
    returnByValue: true,
  });
  await session.send("Runtime.releaseObjectGroup", { objectGroup: GROUP });
  return Number(result.value);
}

async function countPageListeners(session: CDPSession): Promise<number> {
  let count = 0;
  for (const target of ["window", "document", "document.body", "document.documentElement"]) {
    const objectId = await evaluate(session, target);
    const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId });
    count += listeners.length;
  }
  await session.send("Runtime.releaseObjectGroup", { objectGroup: GROUP });
  return count;
}

async function evaluate(session: CDPSession, expression: string): Promise<string> {
  const { result } = await session.send("Runtime.evaluate", { expression, objectGroup: GROUP });
  if (result.objectId === undefined) throw new Error(`the page has no ${expression}`);
  return result.objectId;
}
