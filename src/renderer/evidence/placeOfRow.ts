// Finds where a sheet's row stands among the rows that have a cell: the preview is paged by place, findings name rows.
// Blank rows make the two differ. Knows only how to ask which row stands at a place.

/** The sheet's row number at a 0-based place. */
export type RowAt = (place: number) => Promise<number>;

/**
 * The 0-based place of `row` among `total` rows; of the next one below where the row itself is blank; the last one past the end.
 * A place never runs ahead of its row number, and by as much as the first try lies too far down, the place can lie higher:
 * without blank rows one question is enough, with few of them few are.
 */
export const placeOfRow = async (row: number, total: number, rowAt: RowAt): Promise<number> => {
  let high = Math.max(0, Math.min(row, total) - 1);
  if (total === 0) return 0;
  const first = await rowAt(high);
  if (first <= row) return high;
  let low = Math.max(0, high - (first - row));
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((await rowAt(middle)) >= row) high = middle;
    else low = middle + 1;
  }
  return low;
};
