/** `BROWSER_PORT` makes room for two runs on one machine: the game has that port, the page that tests sound the next. */
export const GAME_PORT = Number(process.env["BROWSER_PORT"] ?? 4187);

const PORT = GAME_PORT + 1;

/** Where the page that tests sound without the game is served. */
export const HARNESS = {
  port: PORT,
  url: `http://localhost:${PORT}/tests/browser/harness/index.html`,
  /** The stage on its own. */
  stageUrl: `http://localhost:${PORT}/tests/browser/harness/stage.html`,
} as const;
