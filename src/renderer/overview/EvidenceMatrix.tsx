// Which evidence is there for which milestone and period, with the address it was handed in at: text to copy, never opened.

import { Circle, CircleCheck, CircleDot, CircleX, Stamp } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { CallOutput } from '../../shared/contract.ts';
import type { Milestone, Period } from '../../shared/domain.ts';
import type { EvidenceCell } from '../../shared/contract/matrix.ts';
import type { EvidenceState } from '../../shared/evidenceState.ts';
import { useCall } from '../state/call.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { CopyText } from '../ui/CopyText.tsx';
import { EvidenceCellDialog } from './EvidenceCellDialog.tsx';

type PeriodEvidence = CallOutput<'scoring.evidence'>[number];

const signs = { missing: Circle, received: CircleDot, checked: CircleCheck, accepted: Stamp } as const satisfies Record<EvidenceState, unknown>;

const hasFailed = ({ state, administrative, substantive }: EvidenceCell): boolean =>
  state !== 'missing' && (administrative === 'failed' || substantive === 'failed');

const shortLink = (link: string): string => (link.length <= 24 ? link : `…${link.slice(link.lastIndexOf('/'))}`);

/** What came of the checks made so far; a failed one stands out. */
const Checks = ({ cell }: { readonly cell: EvidenceCell }) => {
  const { t } = useWords();
  const made = (['administrative', 'substantive'] as const).flatMap((check) => {
    const outcome = cell[check];
    return outcome === null ? [] : [{ check, outcome }];
  });
  return made.map(({ check, outcome }) => (
    <span key={check} {...(outcome === 'failed' ? { className: 'tone-not-met' } : {})}>{t(`matrix.said.${check}.${outcome}`)}<br /></span>
  ));
};

const Found = ({ cell }: { readonly cell: EvidenceCell }) => {
  const { date } = useWords();
  const { savedAt, responsible, note } = cell;
  if (savedAt === null) return null;
  return (
    <p className="muted small matrix-found selectable">
      <Checks cell={cell} />
      {[date(savedAt), responsible].filter((text) => text !== '').join(' · ')}
      {note === '' ? null : <><br />{note}</>}
    </p>
  );
};

const State = ({ cell, warnings }: { readonly cell: EvidenceCell; readonly warnings: number }) => {
  const { t, count } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const isFixed = useProject()?.readOnly ?? true;
  const Sign = hasFailed(cell) ? CircleX : signs[cell.state];
  const word = t(`matrix.state.${cell.state}`);
  const title = t('matrix.of', { number: cell.milestone.slice(1), period: cell.period });
  return (
    <>
      <AriaButton
        className="matrix-state" data-received={cell.state !== 'missing' || undefined} data-failed={hasFailed(cell) || undefined} isDisabled={isFixed}
        aria-label={`${title}: ${word}. ${t('matrix.edit')}`} onPress={() => setIsOpen(true)}
      >
        <Sign size={13} aria-hidden />
        {word}
        {cell.sheets === 0 ? null : <span className="muted small"> {t('overview.evidenceSheets', { count: count(cell.sheets) })}</span>}
        {warnings === 0 ? null : (
          <span className="tone-at-risk small"> {t('overview.evidenceWarnings', { count: count(warnings) })}</span>
        )}
      </AriaButton>
      {isOpen ? <EvidenceCellDialog cell={cell} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
};

const Cell = ({ cell, evidence }: { readonly cell: EvidenceCell | undefined; readonly evidence: PeriodEvidence | undefined }) => {
  if (cell === undefined) return <td />;
  return (
    <td>
      <State cell={cell} warnings={cell.sheets === 0 ? 0 : (evidence?.warnings ?? 0)} />
      {cell.link === '' ? null : <CopyText text={cell.link} label={shortLink(cell.link)} />}
      <Found cell={cell} />
    </td>
  );
};

export const EvidenceMatrix = ({
  milestones,
  periods,
  evidence,
  current,
}: {
  readonly milestones: readonly Milestone[];
  readonly periods: readonly Period[];
  readonly evidence: readonly PeriodEvidence[];
  readonly current: string;
}) => {
  const { t, text, date } = useWords();
  const cells = useCall('matrix.get', {}).data ?? [];
  return (
    <section className="panel matrix" aria-label={t('overview.evidence')}>
      <h2>{t('overview.evidence')}</h2>
      <div className="matrix-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-visually">{t('overview.milestones')}</span>
              </th>
              {periods.map(({ code, asAt }) => (
                <th key={code} scope="col" data-current={code === current || undefined}>
                  {code} <span className="muted">{t('shell.asAt', { date: date(asAt) })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {milestones.map((milestone) => (
              <tr key={milestone.id}>
                <th scope="row">
                  <span className="milestone-number">{milestone.id.slice(1)}</span>
                  {text(milestone.title)}
                </th>
                {periods.map((period) => (
                  <Cell
                    key={period.code}
                    cell={cells.find((one) => one.milestone === milestone.id && one.period === period.code)}
                    evidence={evidence.find((one) => one.period === period.code)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
