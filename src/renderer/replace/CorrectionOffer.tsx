// On a sheet that is on its way in: offers to replace the import it seems to be the correction of.

import { FileDiff } from 'lucide-react';
import { useSheet } from '../evidence/sheetContext.ts';
import { sheetState } from '../evidence/sheetState.ts';
import { useCall } from '../state/call.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { replaceWith } from './replacing.ts';

export const CorrectionOffer = () => {
  const { t } = useWords();
  const { file, sheet, decision } = useSheet();
  const { layout, columns, titleFacts } = sheet.plan;
  const { data } = useCall('replacement.candidates', {
    file: file.ref.name, sha256: file.inspection?.sha256 ?? null, sheet: sheet.name, layout, headers: columns.map(({ header }) => header),
    agency: titleFacts.agency, periods: [...decision.periods],
  });
  const canReplace = useProject()?.readOnly === false;
  const [found] = data ?? [];
  if (found === undefined || !canReplace || layout === 'unknown' || sheetState(file, sheet) === 'imported') return null;
  const periods = found.periods.length === 0 ? t('evidence.history.all') : found.periods.join(', ');
  return (
    <section className="recipe-strip small" aria-label={t('replace.offerLabel')}>
      <p className="recipe-line">
        <FileDiff size={14} aria-hidden />
        <span>{t('replace.offer', { file: found.file, periods })}</span>
        <Button kind="quiet" onPress={() => replaceWith(found.importId, found.file, file.ref, sheet.name)}>{t('replace.showDifference')}</Button>
      </p>
    </section>
  );
};
