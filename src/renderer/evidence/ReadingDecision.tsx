// A column that fits two readings: one press says which it is, for it alone or for all columns of the sheet that leave the same open.

import { columnLetters, placeOf } from '../../shared/tabular/cells.ts';
import type { Reading } from '../../shared/tabular/plan.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { chooseReading, chooseReadings } from './choices.ts';
import { columnsOpenBy } from './findings.ts';
import { useSheet } from './sheetContext.ts';
import { findingsIn } from './sheetState.ts';
import { chooseForSheet } from './trayActions.ts';

/** The two readings a finding of this code leaves open; null for other findings. */
export const openReadings = (code: string): readonly Reading[] | null => {
  if (code === 'ambiguousDates' || code === 'mixedDates') return ['dayFirst', 'monthFirst'];
  return code === 'ambiguousNumbers' || code === 'mixedNumbers' ? ['decimalComma', 'decimalDot'] : null;
};

/** Where several columns of the sheet leave the same open: one press for all of them. */
const AllAlike = ({ columns, readings }: { readonly columns: readonly string[]; readonly readings: readonly Reading[] }) => {
  const { t } = useWords();
  const { place } = useSheet();
  if (columns.length < 2) return null;
  return (
    <span className="reading-all" role="group" aria-label={t('decide.readAll', { columns: columns.join(', ') })}>
      <span className="muted small">{t('decide.readAll', { columns: columns.join(', ') })}</span>
      {readings.map((reading) => (
        <Button key={reading} kind="quiet" onPress={() => chooseForSheet(place, (before) => chooseReadings(before, columns, reading))}>
          {t(`evidence.reading.${reading}`)}
        </Button>
      ))}
    </span>
  );
};

export const ReadingDecision = ({ code, cell, readings }: {
  readonly code: string; readonly cell: string; readonly readings: readonly Reading[];
}) => {
  const { t } = useWords();
  const { place, sheet, decision } = useSheet();
  const letters = columnLetters(placeOf(cell)?.column ?? 0);
  return (
    <div className="finding-decision">
      <span className="finding-decision" role="group" aria-label={t('evidence.reading.label', { column: letters })}>
        <span className="muted small">{t('evidence.readAs')}</span>
        {readings.map((reading) => (
          <Button key={reading} onPress={() => chooseForSheet(place, (before) => chooseReading(before, letters, reading))}>
            {t(`evidence.reading.${reading}`)}
          </Button>
        ))}
      </span>
      <AllAlike columns={columnsOpenBy(findingsIn(sheet, decision), code)} readings={readings} />
    </div>
  );
};
