// The ids of evidence rows: import * 2^32 + row of the sheet. An import is a range of ids; a row's id says where it came from.

const rowsPerImport = 4294967296;

export const rowId = (importId: number, row: number): number => importId * rowsPerImport + row;
export const importOf = (id: number): number => Math.floor(id / rowsPerImport);
export const rowOf = (id: number): number => id % rowsPerImport;

/** Rows of a sheet that holds several counts a row stay below this. */
const rowsPerPart = 16777216;

const partsPerRow = rowsPerImport / rowsPerPart;

/** The id of one of the counts of a row (from 1); part 0 is the row itself. Past the last one it would be another import's. */
export const partId = (importId: number, row: number, part: number): number => {
  if (part >= partsPerRow || row >= rowsPerPart) throw new RangeError(`row ${String(row)} has no part ${String(part)}`);
  return rowId(importId, part * rowsPerPart + row);
};

/** The row of the sheet that an id made by `partId` stands for. */
export const rowOfPart = (id: number): number => rowOf(id) % rowsPerPart;

/** The first and last id an import's rows can have, for BETWEEN. */
export const idRange = (importId: number): readonly [number, number] => [rowId(importId, 0), rowId(importId, rowsPerImport - 1)];
