/** What went wrong, and a way on. Shown by the message screen and the notices. */
export const enProblems = {
  heading: {
    level: "This level can't be played",
    track: "The track is missing its part",
    machine: "This browser is missing something",
    storage: "Your data can't be kept",
    link: "That link is not quite right",
    unexpected: "Something went wrong",
    part: "A piece of the game is missing",
  },
  brokenLevel: (title: string): string =>
    `The files of “${title}” have mistakes, so it was not loaded. Pick another song; the list below helps whoever made the level.`,
  missingTrack: (title: string): string =>
    `The track of “${title}” could not be fetched. Check your connection and try again, or pick another song.`,
  undecodableTrack: (title: string): string =>
    `This browser could not decode the track of “${title}”. Try another browser, or pick another song.`,
  trackLength: (title: string): string =>
    `The track of “${title}” is not as long as it should be, so notes and music would not line up. Reload the page to fetch it again, or pick another song.`,
  unstretchable: (title: string): string =>
    `This browser could not make “${title}” slower or faster. Play it at full speed, or try another browser.`,
  noWebGl: (): string =>
    "The stage needs WebGL, and this browser has it switched off. Turn on hardware acceleration or try another browser; songs, results and settings still work here.",
  noAudio: (): string =>
    "No sound device answered. Plug in headphones or a loudspeaker, then try again: the song is what you play to.",
  pictureLost: (): string =>
    "The browser took the picture away and has not given it back, so this run could not go on. Try again, or reload the page; what was saved before is safe.",
  soundClosed: (): string =>
    "The browser closed the sound, so this run could not go on. Try again to open it anew; what was saved before is safe.",
  storageDenied: (): string =>
    "This browser does not let the game save anything. You can play; scores and settings last until you close the page. Allow site data to keep them.",
  storageFull: (): string =>
    "There is no room left to save this run. Save it as a file from the results, or clear saved data in the settings.",
  wrongValue: (parameter: string, given: string, used: string): string =>
    `The link asks for ${parameter} “${given}”, which does not exist. “${used}” is used instead; change it here if you meant something else.`,
  unknownLevel: (given: string): string =>
    `The link asks for the level “${given}”, which is not in this game. Pick a song from the list instead.`,
  unexpected: (): string =>
    "The game stopped because of a mistake of ours. Your saved data is safe. Go back to the title and play on; the details below help to find it.",
  missingPart: (): string =>
    "A piece of the game could not be fetched: there is no network, or a newer version has taken its place. Your saved data is safe. Reload the page to go on.",
};

export type Problems = typeof enProblems;
