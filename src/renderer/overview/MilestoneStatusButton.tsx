// A milestone's status: what the figures propose, what the officer decides, and the officer's note.

import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { milestoneStatuses, type MilestoneStatus } from '../../shared/domain.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { MilestoneView } from './MilestoneRow.tsx';
import { proposedStatus } from './proposedStatus.ts';
import { changeMilestone } from './saveCommitment.ts';

const proposalOf = ({ milestone, score, all }: MilestoneView): MilestoneStatus => {
  const scored = all.filter(({ totals }) => totals.withEvidence > 0);
  const decisive = scored.find(({ period }) => period.code === milestone.decidedAt);
  return proposedStatus(scored.length > 0 && score.id !== 'm3', decisive?.milestones.find(({ id }) => id === score.id) ?? null);
};

const StatusDialog = ({ view, onClose }: { readonly view: MilestoneView; readonly onClose: () => void }) => {
  const { t, text } = useWords();
  const { milestone } = view;
  const [status, setStatus] = useState(milestone.status);
  const [note, setNote] = useState(milestone.note);
  const save = () => {
    onClose();
    void changeMilestone(milestone.id, { status, note });
  };
  return (
    <Dialog
      isOpen onClose={onClose} title={t('overview.statusDecide', { milestone: text(milestone.title) })}
      actions={<><Button onPress={onClose}>{t('ui.cancel')}</Button><Button kind="primary" onPress={save}>{t('ui.save')}</Button></>}
    >
      <p>{t('overview.statusProposed', { status: t(`milestoneStatus.${proposalOf(view)}`) })}</p>
      <Select
        label={t('overview.status')} value={status} onChange={setStatus}
        choices={milestoneStatuses.map((id) => ({ id, label: t(`milestoneStatus.${id}`) }))}
      />
      <TextField label={t('overview.statusNote')} hint={t('overview.statusNoteHint')} value={note} onChange={setNote} isLong />
    </Dialog>
  );
};

export const MilestoneStatusButton = ({ view }: { readonly view: MilestoneView }) => {
  const { t, text } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const isFixed = useProject()?.readOnly ?? true;
  const { milestone } = view;
  const word = t(`milestoneStatus.${milestone.status}`);
  return (
    <>
      <AriaButton
        className="milestone-status" isDisabled={isFixed} onPress={() => setIsOpen(true)}
        aria-label={`${t('overview.status')}: ${word}. ${t('overview.statusDecide', { milestone: text(milestone.title) })}`}
      >
        {t('overview.status')}: <strong>{word}</strong>{isFixed ? null : <Pencil size={11} aria-hidden />}
      </AriaButton>
      {milestone.note === '' ? null : <p className="small milestone-note">{milestone.note}</p>}
      {isOpen ? <StatusDialog view={view} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
};
