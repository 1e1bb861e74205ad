// Data quality of the period that is shown: the rules on the left with what they found, the chosen one with its places on the right.

import { ClipboardCheck, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { Quality } from '../../shared/quality/result.ts';
import { cancelJob } from '../state/jobs.ts';
import { usePeriod } from '../state/project.ts';
import { useJobShare } from '../state/useJobShare.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Progress } from '../ui/Progress.tsx';
import { FieldDetail } from './FieldDetail.tsx';
import { RuleDetail } from './RuleDetail.tsx';
import { RuleList, checkId, fieldId } from './RuleList.tsx';
import { useQuality } from './useQuality.ts';
import './quality.css';

const Checking = ({ jobId }: { readonly jobId: string | null }) => {
  const { t } = useWords();
  const share = useJobShare(jobId);
  return (
    <div className="quality-checking" role="status">
      <span>{t('quality.checking')}</span>
      <Progress label={t('quality.checking')} share={share} />
      <Button kind="quiet" isDisabled={jobId === null} onPress={() => { if (jobId !== null) cancelJob(jobId); }}>{t('quality.cancel')}</Button>
    </div>
  );
};

/** The rule with the most to look at in the first group that has any. */
const firstOf = ({ checks, completeness }: Quality): string => {
  const found = checks.find(({ count }) => count > 0) ?? checks[0];
  const [field] = completeness;
  return found === undefined ? (field === undefined ? '' : fieldId(field)) : checkId(found);
};

const Result = ({ quality }: { readonly quality: Quality }) => {
  const { t } = useWords();
  const [choice, setChoice] = useState<string | null>(null);
  const chosen = choice ?? firstOf(quality);
  const check = quality.checks.find((one) => checkId(one) === chosen);
  const field = quality.completeness.find((one) => fieldId(one) === chosen);
  const { period, reports, superseded, summaryRows, agencies } = quality;
  return (
    <>
      <p className="quality-basis">
        <span className="number">{t('quality.basis', { period, reports, superseded, summaryRows, agencies })}</span>{' '}
        <span className="muted">{t('quality.intro')}</span>
      </p>
      <div className="quality-body">
        <RuleList quality={quality} chosen={chosen} onChoose={setChoice} />
        {check === undefined ? null : <RuleDetail key={check.rule} check={check} />}
        {field === undefined ? null : <FieldDetail key={chosen} field={field} />}
      </div>
    </>
  );
};

const OfPeriod = ({ period }: { readonly period: string }) => {
  const { t } = useWords();
  const { quality, isChecking, jobId, check } = useQuality(period);
  if (quality !== null && quality.reports + quality.superseded + quality.summaryRows === 0) {
    return <EmptyState icon={ClipboardCheck} title={t('quality.empty', { period })} />;
  }
  if (quality !== null) return <div className="evidence-fill quality"><Result quality={quality} /></div>;
  if (isChecking) return <Checking jobId={jobId} />;
  return (
    <EmptyState
      icon={ClipboardCheck} title={t('quality.cancelled', { period })}
      action={<Button kind="primary" icon={RefreshCw} onPress={check}>{t('quality.check')}</Button>}
    />
  );
};

export const QualityTab = () => {
  const period = usePeriod();
  return period === null ? null : <OfPeriod period={period.code} />;
};
