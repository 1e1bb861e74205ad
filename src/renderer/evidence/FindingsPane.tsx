// The findings of the sheet in view, in working order, with the way from one to the next and to its cell.

import { ChevronDown, ChevronUp, Send } from 'lucide-react';
import { useMemo, useState } from 'react';
import { severities, type Finding } from '../../shared/domain.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { RegisterInSheet } from '../register/RegisterInSheet.tsx';
import { UnknownInSheet } from '../register/UnknownInSheet.tsx';
import { FindingLine } from './FindingLine.tsx';
import { countBySeverity, inWorkingOrder, stepFinding } from './findings.ts';
import { reportOfFile } from './reportBack.ts';
import { ReportBackDialog } from './ReportBackDialog.tsx';
import { useSheet } from './sheetContext.ts';
import { findingsIn } from './sheetState.ts';
import { SeverityMark } from './StateMark.tsx';

const Counts = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const { t } = useWords();
  const counts = countBySeverity(findings);
  return severities.filter((severity) => counts[severity] > 0).map((severity) => (
    <SeverityMark key={severity} severity={severity}>{t(`evidence.count.${severity}`, { count: counts[severity] })}</SeverityMark>
  ));
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

/** A sheet with findings can go back to whoever sent it, above all one that cannot come in. */
const ReportBackButton = () => {
  const { t } = useWords();
  const { file, place } = useSheet();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" icon={Send} onPress={() => setIsOpen(true)}>{t('back.button')}</Button>
      {isOpen ? <ReportBackDialog report={reportOfFile(file, place)} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
};

export const FindingsPane = ({ onGo }: { readonly onGo: (cell: string) => void }) => {
  const { t } = useWords();
  const { sheet, decision } = useSheet();
  const [at, setAt] = useState(-1);
  const findings = useMemo(() => inWorkingOrder(findingsIn(sheet, decision)), [sheet, decision]);
  const total = findings.length;
  const choose = (next: number): void => {
    setAt(next);
    const cell = findings[next]?.cell ?? null;
    if (cell !== null) onGo(cell);
  };
  return (
    <section className="sheet-findings" aria-label={t('evidence.findings')}>
      <header className="sheet-findings-head">
        <h3>{t('evidence.findings')}</h3>
        {total === 0 ? <span className="muted small">{t('evidence.noFindings')}</span> : <Counts findings={findings} />}
        {total === 0 ? null : <ReportBackButton />}
        {total === 0 ? null : <Steps at={Math.min(at, total - 1)} total={total} onStep={(step) => choose(stepFinding(at, step, total))} />}
      </header>
      <RegisterInSheet sheet={sheet} periods={decision.periods} />
      <UnknownInSheet findings={findings} periods={decision.periods} />
      <ol className="finding-list">
        {findings.map((finding, place) => (
          <FindingLine
            key={`${finding.code} ${finding.cell ?? ''} ${JSON.stringify(finding.params)}`} finding={finding} isCurrent={place === at}
            onChoose={() => choose(place)}
          />
        ))}
      </ol>
    </section>
  );
};
