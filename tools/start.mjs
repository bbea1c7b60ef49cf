// `npm start`: installs what is missing, builds, serves the game and says where.
import { installPackages, ROOT } from "./shell/ready.mjs";

installPackages();
const { build, preview } = await import("vite");
console.log("Building …");
await build({ root: ROOT, logLevel: "warn" });
const port = Number(process.env.PORT ?? 4173);
const server = await preview({ root: ROOT, preview: { port, strictPort: false } });
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\nNara Duet is at ${address}\nStop with Ctrl+C.`);
