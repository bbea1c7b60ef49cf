/** Playing without network, and newer versions. */
export const enOffline = {
  updateHeading: "New version",
  updateReady: "A newer version of the game is ready.",
  updateNow: "Use it now",
  updateLater: "Later",
  needsNetwork: "Not on this device yet: needs the network",
};

export type Offline = typeof enOffline;
