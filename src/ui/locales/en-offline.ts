/** Playing without network, newer versions, and reports of what went wrong. */
export const enOffline = {
  updateHeading: "New version",
  updateReady: "A newer version of the game is ready.",
  updateNow: "Use it now",
  updateLater: "Later",
  needsNetwork: "Not on this device yet: needs the network",
  copyReport: "Copy this report",
  copied: "Copied",
  notCopied: "Could not be copied: select the lines above instead.",
  reload: "Reload",
};

export type Offline = typeof enOffline;
