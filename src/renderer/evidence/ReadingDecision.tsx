// A column that fits two readings: one press says which it is, beside what the choice makes of it.

import { columnLetters, placeOf } from '../../shared/tabular/cells.ts';
import type { Reading } from '../../shared/tabular/plan.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { chooseReading } from './choices.ts';
import { useSheet } from './sheetContext.ts';
import { chooseForSheet } from './trayActions.ts';

/** The two readings a finding of this code leaves open; null for other findings. */
export const openReadings = (code: string): readonly Reading[] | null => {
  if (code === 'ambiguousDates' || code === 'mixedDates') return ['dayFirst', 'monthFirst'];
  return code === 'ambiguousNumbers' || code === 'mixedNumbers' ? ['decimalComma', 'decimalDot'] : null;
};

export const ReadingDecision = ({ cell, readings }: { readonly cell: string; readonly readings: readonly Reading[] }) => {
  const { t } = useWords();
  const { place } = useSheet();
  const letters = columnLetters(placeOf(cell)?.column ?? 0);
  return (
    <div className="finding-decision" role="group" aria-label={t('evidence.reading.label', { column: letters })}>
      <span className="muted small">{t('evidence.readAs')}</span>
      {readings.map((reading) => (
        <Button key={reading} onPress={() => chooseForSheet(place, (before) => chooseReading(before, letters, reading))}>
          {t(`evidence.reading.${reading}`)}
        </Button>
      ))}
    </div>
  );
};
