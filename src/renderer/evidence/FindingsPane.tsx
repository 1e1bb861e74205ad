// The findings of the sheet in view, in working order: what each says, the way to its cell, and where a person decides. Words
// and names nobody has settled stand first, because they stop the sheet.

import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Finding, Severity } from '../../shared/domain.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { canBeTaken } from './deciding.ts';
import { countBySeverity, inWorkingOrder, stepFinding } from './findings.ts';
import { useSheet } from './sheetContext.ts';
import { SeverityMark } from './StateMark.tsx';
import { decideSheet } from './trayActions.ts';
import { UnknownAgencies } from './UnknownAgencies.tsx';
import { UnknownStatuses } from './UnknownStatuses.tsx';

const mostListed = 300;

const Counts = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const { t } = useWords();
  const { blocking, warning, note } = countBySeverity(findings);
  const line = (severity: Severity, count: number, words: string) =>
    (count === 0 ? null : <SeverityMark key={severity} severity={severity}>{words}</SeverityMark>);
  return (
    <>
      {line('blocking', blocking, t('evidence.countBlocking', { count: blocking }))}
      {line('warning', warning, t('evidence.countWarning', { count: warning }))}
      {line('note', note, t('evidence.countNote', { count: note }))}
    </>
  );
};

const Taking = ({ finding }: { readonly finding: Finding }) => {
  const { t } = useWords();
  const { place, decision } = useSheet();
  const isTaken = decision.accept.includes(finding.code);
  const others = decision.accept.filter((code) => code !== finding.code);
  const accept = (codes: readonly string[]): void => decideSheet(place, { accept: codes });
  if (isTaken) {
    return (
      <span className="finding-taken">
        <span className="muted small">{t('evidence.takenAsIs')}</span>
        <Button kind="quiet" onPress={() => accept(others)}>{t('evidence.takeBack')}</Button>
      </span>
    );
  }
  return <Button onPress={() => accept([...others, finding.code])}>{t('evidence.takeAsIs')}</Button>;
};

const OneFinding = ({ finding, isCurrent, onChoose }: {
  readonly finding: Finding; readonly isCurrent: boolean; readonly onChoose: () => void;
}) => {
  const { t, say } = useWords();
  return (
    <li className="finding" aria-current={isCurrent ? 'true' : undefined}>
      <SeverityMark severity={finding.severity}>
        <span className="hidden-visually">{t(`evidence.severity.${finding.severity}`)}</span>
      </SeverityMark>
      {finding.cell === null ? <span className="finding-cell" /> : (
        <AriaButton className="finding-cell link" aria-label={t('evidence.goToCell', { cell: finding.cell })} onPress={onChoose}>
          {finding.cell}
        </AriaButton>
      )}
      <p className="selectable">{say('finding', finding.code, finding.params)}</p>
      {canBeTaken(finding) ? <Taking finding={finding} /> : null}
    </li>
  );
};

const Steps = ({ at, total, onStep }: { readonly at: number; readonly total: number; readonly onStep: (step: 1 | -1) => void }) => {
  const { t } = useWords();
  return (
    <span className="finding-steps">
      <span className="muted small number">{at < 0 ? '' : t('evidence.findingOf', { at: at + 1, total })}</span>
      <IconButton icon={ChevronUp} label={t('evidence.previousFinding')} onPress={() => onStep(-1)} />
      <IconButton icon={ChevronDown} label={t('evidence.nextFinding')} onPress={() => onStep(1)} />
    </span>
  );
};

export const FindingsPane = ({ onGo }: { readonly onGo: (cell: string) => void }) => {
  const { t } = useWords();
  const { sheet } = useSheet();
  const [at, setAt] = useState(-1);
  const findings = useMemo(() => inWorkingOrder(sheet.findings), [sheet.findings]);
  const total = findings.length;
  const choose = (next: number): void => {
    setAt(next);
    const cell = findings[next]?.cell ?? null;
    if (cell !== null) onGo(cell);
  };
  return (
    <section className="findings" aria-label={t('evidence.findings')}>
      <header className="findings-head">
        <h3>{t('evidence.findings')}</h3>
        {total === 0 ? <span className="muted small">{t('evidence.noFindings')}</span> : <Counts findings={findings} />}
        {total === 0 ? null : <Steps at={Math.min(at, total - 1)} total={total} onStep={(step) => choose(stepFinding(at, step, total))} />}
      </header>
      <div className="findings-body">
        <UnknownStatuses onGo={onGo} />
        <UnknownAgencies />
        <ol className="finding-list">
          {findings.slice(0, mostListed).map((finding, place) => (
            <OneFinding
              key={`${finding.code} ${finding.cell ?? ''} ${String(place)}`} finding={finding} isCurrent={place === at}
              onChoose={() => choose(place)}
            />
          ))}
        </ol>
        {total > mostListed ? <p className="muted small">{t('evidence.moreFindings', { count: total - mostListed })}</p> : null}
      </div>
    </section>
  );
};
