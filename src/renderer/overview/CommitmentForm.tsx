// The commitment as a form, part by part, in both languages at once; also the periods of the plan. Nothing is saved before Save.

import { useState } from 'react';
import type { Commitment, Period } from '../../shared/domain.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { AlignmentPart, MilestonesPart, PeoplePart, StatementPart } from './formParts.tsx';
import { isPeriodRight } from './periodRight.ts';
import { PeriodsPart } from './PeriodsPart.tsx';
import { saveCommitment, savePeriods } from './saveCommitment.ts';

export const CommitmentForm = ({ commitment, onClose }: { readonly commitment: Commitment; readonly onClose: () => void }) => {
  const { t } = useWords();
  const known = useProject()?.periods ?? [];
  const [draft, setDraft] = useState(commitment);
  const [periods, setPeriods] = useState<readonly Period[]>(known);
  const [isBusy, setIsBusy] = useState(false);
  const change = (part: Partial<Commitment>) => setDraft({ ...draft, ...part });
  const save = async () => {
    setIsBusy(true);
    const arePeriodsSaved = JSON.stringify(periods) === JSON.stringify(known) || await savePeriods(periods);
    if (arePeriodsSaved && await saveCommitment(draft)) onClose(); else setIsBusy(false);
  };
  const part = { commitment: draft, change };
  return (
    <Dialog
      isOpen onClose={onClose} title={t('commitment.edit')} width="wide"
      actions={(
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" isDisabled={isBusy || !periods.every(isPeriodRight)} onPress={() => void save()}>{t('ui.save')}</Button>
        </>
      )}
    >
      <Tabs
        label={t('commitment.edit')}
        tabs={[
          { id: 'statement', label: t('commitment.tabStatement'), content: <StatementPart {...part} /> },
          { id: 'alignment', label: t('commitment.tabAlignment'), content: <AlignmentPart {...part} /> },
          { id: 'people', label: t('commitment.tabPeople'), content: <PeoplePart {...part} /> },
          { id: 'milestones', label: t('commitment.tabMilestones'), content: <MilestonesPart {...part} periods={periods} /> },
          { id: 'periods', label: t('commitment.tabPeriods'), content: <PeriodsPart periods={periods} onChange={setPeriods} /> },
        ]}
      />
    </Dialog>
  );
};
