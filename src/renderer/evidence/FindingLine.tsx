// One finding: how grave it is, its cell, its sentence, and where a person settles it.

import { Button as AriaButton } from 'react-aria-components';
import type { Finding } from '../../shared/domain.ts';
import { acceptableFindings } from '../../shared/tabular/acceptable.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { AgencyDecision } from './AgencyDecision.tsx';
import { openReadings, ReadingDecision } from './ReadingDecision.tsx';
import { useSheet } from './sheetContext.ts';
import { findingsIn } from './sheetState.ts';
import { SeverityMark } from './StateMark.tsx';
import { StatusDecision } from './StatusDecision.tsx';
import { decideSheet } from './trayActions.ts';

/** Takes all findings of this kind in the sheet as they are, or takes that back. */
const Taking = ({ code }: { readonly code: string }) => {
  const { t } = useWords();
  const { place, sheet, decision } = useSheet();
  const count = findingsIn(sheet, decision).filter((finding) => finding.code === code).length;
  const others = decision.accept.filter((other) => other !== code);
  const accept = (codes: readonly string[]): void => decideSheet(place, { accept: codes });
  if (decision.accept.includes(code)) {
    return (
      <span className="finding-taken">
        <span className="muted small">{t('evidence.takenAsIs')}</span>
        <Button kind="quiet" onPress={() => accept(others)}>{t('evidence.takeBack')}</Button>
      </span>
    );
  }
  const words = count === 1 ? t('evidence.takeAsIs') : t('evidence.takeAllAsIs', { count });
  return <Button onPress={() => accept([...others, code])}>{words}</Button>;
};

const Decision = ({ finding: { code, cell, params } }: { readonly finding: Finding }) => {
  const readings = openReadings(code);
  if (readings !== null && cell !== null) return <ReadingDecision code={code} cell={cell} readings={readings} />;
  if (code === 'unknownStatus') return <StatusDecision word={String(params['word'])} count={Number(params['count'] ?? 0)} />;
  return code === 'unknownAgency' || code === 'splitAgency' ? <AgencyDecision name={String(params['name'])} /> : null;
};

export const FindingLine = ({ finding, isCurrent, onChoose }: {
  readonly finding: Finding; readonly isCurrent: boolean; readonly onChoose: () => void;
}) => {
  const { t, say } = useWords();
  const { code, severity, cell, params } = finding;
  return (
    <li className="sheet-finding" aria-current={isCurrent ? 'true' : undefined} data-code={code}>
      <SeverityMark severity={severity}><span className="hidden-visually">{t(`evidence.severity.${severity}`)}</span></SeverityMark>
      {cell === null ? <span className="finding-cell" /> : (
        <AriaButton className="finding-cell cell-link" aria-label={t('evidence.goToCell', { cell })} onPress={onChoose}>{cell}</AriaButton>
      )}
      <div className="finding-words"><p className="selectable">{say('finding', code, params)}</p><Decision finding={finding} /></div>
      {severity === 'blocking' && acceptableFindings.has(code) ? <Taking code={code} /> : null}
    </li>
  );
};
