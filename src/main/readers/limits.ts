// How much a file may hold before it is refused, in one place. The numbers are far above real evidence and far below what
// would hang the program; what is refused is refused with a code and the limit in its sentence.

const MiB = 1024 * 1024;

/** Excel's own grid: nothing beyond it can have come from a spreadsheet. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/**
 * Rows are handed on when a batch holds this many of them, of cells, or of characters in long shared texts: its memory then
 * depends neither on the sheet's width nor on how often a few bytes of XML name a text of a megabyte.
 */
export const batchLimits = { rows: 100, slots: 50_000, longCharacters: 8 * MiB } as const;

/** Containers (xlsx, xlsm, xlsb, ods and bundles of evidence are all zip files). */
export const zipLimits = {
  members: 10_000,
  /** One member, inflated. A million rows of twenty columns are some 1.5 GB of XML. */
  memberBytes: 4096 * MiB,
  totalBytes: 8192 * MiB,
  /** Inflated ÷ packed, looked at only above `ratioFrom`; real sheets stay under 60, deflate cannot pass 1,032. */
  ratio: 250,
  ratioFrom: 48 * MiB,
} as const;

export const xlsxLimits = {
  /** Parts that are read whole: workbook, relationships, styles. */
  smallPartBytes: 64 * MiB,
  /** One cell or one shared string with all its markup; Excel's longest text in one-letter runs stays under it. */
  unitBytes: 16 * MiB,
  /** Texts longer than Excel's 32,767 characters are kept up to here, since other programs write them. */
  textCharacters: MiB,
  sharedStrings: 8_000_000,
  /** Long shared texts in one row: a sixth of what a row of Excel's grid could hold, and a hundred times what evidence does. */
  rowLongCharacters: 64 * MiB,
  /** Shared strings in memory; the rest lies in a temporary file. */
  sharedBytesInMemory: 64 * MiB,
  merges: 1_000_000,
  sheets: 10_000,
  /** A sheet whose rows are this wide in sum while under one cell in a hundred holds a value is hostile, not evidence. */
  sparseSlots: 20_000_000,
} as const;

/**
 * Formats that cannot be streamed are read whole, and so only up to these sizes: some 20,000 records of fourteen columns, under
 * 10 s and 450 MB. Time is what limits .xls (SheetJS looks for a break at every letter of its strings), memory the others.
 */
export const wholeFileLimits = {
  /** Heap of the thread that reads them; files of the sizes below take up to 110. */
  heapMegabytes: 144,
  xlsBytes: 12 * MiB,
  xlsbBytes: 32 * MiB,
  xlsbInflatedBytes: 40 * MiB,
  /** Encrypted packages are decrypted whole before they are streamed. */
  encryptedBytes: 64 * MiB,
  odsBytes: 16 * MiB,
  odsContentBytes: 40 * MiB,
  /** Cells an ods sheet unfolds to once repeated rows and columns are written out. */
  odsCells: 2_000_000,
} as const;

/** Folders and zip files of evidence. */
export const bundleLimits = {
  files: 2_000,
  depth: 8,
  fileBytes: 2048 * MiB,
  totalBytes: 8192 * MiB,
} as const;

/** Separated text. A million records are some 270 MB. */
export const textLimits = {
  fileBytes: 4096 * MiB,
  rows: 10_000_000,
  columns: maxColumns,
  /** One field; also how far an opening quote may be from its end before it is taken for a stray one. */
  fieldBytes: MiB,
  recordBytes: 16 * MiB,
  /** Findings listed one by one; the rest is counted. */
  findings: 1_000,
} as const;
