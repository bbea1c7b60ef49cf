import { Workbox } from "workbox-window";

/**
 * Lets the game start without network from the next visit on, and tells when a newer one has been fetched.
 *
 * @param onReady told when a newer version waits; calling `swap` starts it, in all tabs from their next loading on. The
 *   page is loaded again in this tab only: another may be in the middle of a run, and is told once more.
 */
export async function watchUpdates(onReady: (swap: () => void) => void): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const worker = new Workbox(new URL("sw.js", document.baseURI).pathname);
  let asked = false;
  worker.addEventListener("waiting", () =>
    onReady(() => {
      asked = true;
      worker.messageSkipWaiting();
    }),
  );
  worker.addEventListener("controlling", ({ isUpdate }) => {
    if (asked) location.reload();
    // Taken in another tab: what waited runs, and loading this page anew is all that is left to do.
    else if (isUpdate === true) onReady(() => location.reload());
  });
  // Private windows and some settings refuse; then the game simply needs the network.
  await worker.register().catch(() => undefined);
}
