// The forms a chart leaves the program in. The names are public: command line and calls use them.

export const pictureFormats = ['png', 'svg', 'pdf'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Pixels for each point of a PNG. */
export const mostScale = 4;
