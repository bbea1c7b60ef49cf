/** How far each section of a song opens up, 0 to 1. */
const ENERGY: Readonly<Record<string, number>> = {
  intro: 0.25,
  verse: 0.45,
  "pre-chorus": 0.7,
  chorus: 1,
  break: 0.2,
  bridge: 0.5,
  solo: 0.9,
  outro: 0.4,
};

/** How far a section opens up: light and audience follow. A name that is not known is a verse. */
export const sectionEnergy = (section: string): number => ENERGY[section] ?? 0.45;

/** How much warmth a section brings of itself, 0 to 1: that of a band in full swing. */
export const sectionLight = (section: string): number => Math.max(0, sectionEnergy(section) - 0.7);
