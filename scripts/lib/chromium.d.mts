/** The path of a Chromium to run, null when there is none. */
export const findChromium: () => string | null;
