// The volume bands as formulas: the list in the parameter's cell taken apart into bounds, and a name for each band. Ten bands at
// most, as many as the parameter allows.

import type { Worksheet } from 'exceljs';
import { t } from '../../shared/i18n/t.ts';
import { parameterInfo } from '../../shared/scoring/parameters.ts';
import type { Parameters } from '../../shared/scoring/types.ts';
import type { Book } from './book.ts';
import { absent, defineName, live, put, putRow } from './book.ts';
import { partFormula } from './listParts.ts';
import type { EvaluationModel } from './model.ts';
import { used } from './names.ts';
import { styles } from './styles.ts';

const mostBounds = parameterInfo.volumeBands.kind === 'bounds' ? parameterInfo.volumeBands.maxLength : 0;
/** What agencies of a 1-based band are called: `≥ 1000`, `100–999`, `< 100`. */
export const bandName = (parameters: Parameters, band: number): string => {
  const bounds = parameters.volumeBands;
  const [lower, upper] = [bounds[band - 1], bounds[band - 2]];
  if (lower === undefined && upper === undefined) return band === 1 ? '≥ 0' : absent;
  if (upper === undefined) return `≥ ${lower}`;
  return lower === undefined ? `< ${upper}` : `${lower}–${upper - 1}`;
};

const nameFormula = (band: number, lower: string, upper: string): string => {
  if (band === 1) return `IF(ISNUMBER(${lower}),"≥ "&${lower},"≥ 0")`;
  if (band === mostBounds + 1) return `IF(ISNUMBER(${upper}),"< "&${upper},"–")`;
  return `IF(ISNUMBER(${lower}),${lower}&"–"&IFERROR(${upper}-1,"–"),IF(ISNUMBER(${upper}),"< "&${upper},"–"))`;
};

/** Writes the table from `row` on and names its bounds and band names; gives the row after it. */
export const writeBands = (book: Book, sheet: Worksheet, model: EvaluationModel, row: number): number => {
  const { parameters } = model.result;
  const first = row + 2;
  put(book, sheet, row, 1, t(model.language, 'sheet.parameters.bands'), styles.section);
  putRow(book, sheet, row + 1, 1, [
    [t(model.language, 'sheet.parameters.band'), styles.heading], [t(model.language, 'sheet.parameters.bandName'), styles.heading],
    [t(model.language, 'sheet.parameters.bound'), styles.headingRight],
  ]);
  for (let band = 1; band <= mostBounds + 1; band += 1) {
    const at = first + band - 1;
    const [lower, upper] = [`C${at}`, `C${at - 1}`];
    put(book, sheet, at, 1, band, styles.muted);
    put(book, sheet, at, 2, live(nameFormula(band, lower, upper), bandName(parameters, band)), styles.label);
    if (band <= mostBounds) put(book, sheet, at, 3, live(partFormula('volumeBands', band), parameters.volumeBands[band - 1] ?? null), styles.count);
  }
  defineName(book, sheet, `C${first}:C${first + mostBounds - 1}`, used.bounds);
  defineName(book, sheet, `B${first}:B${first + mostBounds}`, used.bandNames);
  return first + mostBounds + 1;
};
