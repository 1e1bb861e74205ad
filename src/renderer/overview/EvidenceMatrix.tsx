// Which evidence is there for which milestone and period, with the address it was handed in at: text to copy, never opened.

import { Circle, CircleCheck } from 'lucide-react';
import type { CallOutput } from '../../shared/contract.ts';
import type { Milestone, Period } from '../../shared/domain.ts';
import { useWords } from '../state/words.ts';
import { CopyText } from '../ui/CopyText.tsx';

type PeriodEvidence = CallOutput<'scoring.evidence'>[number];

/** Sheets that bear on a milestone: disclosure registers on the third, reports and summaries on the others. */
const sheetsFor = (milestone: Milestone, evidence: PeriodEvidence | undefined): number => {
  if (evidence === undefined) return 0;
  return milestone.id === 'm3' ? evidence.disclosure : evidence.records + evidence.summaries;
};

const shortLink = (link: string): string => (link.length <= 24 ? link : `…${link.slice(link.lastIndexOf('/'))}`);

const Cell = ({
  milestone,
  period,
  evidence,
}: {
  readonly milestone: Milestone;
  readonly period: Period;
  readonly evidence: PeriodEvidence | undefined;
}) => {
  const { t, count } = useWords();
  const sheets = sheetsFor(milestone, evidence);
  const link = milestone.evidence.find((one) => one.period === period.code)?.link ?? '';
  const warnings = sheets === 0 ? 0 : (evidence?.warnings ?? 0);
  return (
    <td>
      <span className="matrix-state" data-received={sheets > 0 || undefined}>
        {sheets > 0 ? <CircleCheck size={13} aria-hidden /> : <Circle size={13} aria-hidden />}
        {t(sheets > 0 ? 'overview.evidenceReceived' : 'overview.evidenceMissing')}
        {sheets === 0 ? null : <span className="muted small"> {t('overview.evidenceSheets', { count: count(sheets) })}</span>}
        {warnings === 0 ? null : (
          <span className="tone-at-risk small"> · {t('overview.evidenceWarnings', { count: count(warnings) })}</span>
        )}
      </span>
      {link === '' ? null : <CopyText text={link} label={shortLink(link)} />}
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
                    milestone={milestone}
                    period={period}
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
