// What an officer found of one milestone's evidence for one period: arrived, two checks, accepted, by whom, with a note.

import { useState } from 'react';
import type { EvidenceCell } from '../../shared/contract/matrix.ts';
import { isAcceptable, type CheckOutcome } from '../../shared/evidenceState.ts';
import { call, queries } from '../state/call.ts';
import { announce, tell } from '../state/notices.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { Switch } from '../ui/Switch.tsx';
import { TextField } from '../ui/TextField.tsx';

const save = async (cell: EvidenceCell): Promise<void> => {
  const { milestone, period, isReceived, administrative, substantive, note, responsible } = cell;
  const isAccepted = cell.isAccepted && isAcceptable(cell);
  try {
    const all = await call('matrix.save', { milestone, period, isReceived, administrative, substantive, isAccepted, note, responsible });
    queries.setQueryData(['matrix.get', {}], all);
    announce('matrix.saved');
  } catch (error) {
    tell(error);
  }
};

const Check = ({ label, value, onChange }: {
  readonly label: string; readonly value: CheckOutcome; readonly onChange: (value: CheckOutcome) => void;
}) => {
  const { t } = useWords();
  const choices = (['open', 'passed', 'failed'] as const).map((id) => ({ id, label: t(`matrix.check.${id}`) }));
  return <Select label={label} value={value ?? 'open'} choices={choices} onChange={(id) => onChange(id === 'open' ? null : id)} />;
};

export const EvidenceCellDialog = ({ cell, onClose }: { readonly cell: EvidenceCell; readonly onClose: () => void }) => {
  const { t, date } = useWords();
  const [draft, setDraft] = useState(cell);
  const set = (part: Partial<EvidenceCell>): void => setDraft({ ...draft, ...part });
  const done = (): void => {
    onClose();
    void save(draft);
  };
  return (
    <Dialog
      isOpen onClose={onClose} title={t('matrix.of', { number: cell.milestone.slice(1), period: cell.period })}
      actions={<><Button onPress={onClose}>{t('ui.cancel')}</Button><Button kind="primary" onPress={done}>{t('ui.save')}</Button></>}
    >
      {cell.sheets > 0 ? null : (
        <Switch isOn={draft.isReceived} onChange={(isReceived) => set({ isReceived })}>{t('matrix.received')}</Switch>
      )}
      <Check label={t('matrix.administrative')} value={draft.administrative} onChange={(administrative) => set({ administrative })} />
      <Check label={t('matrix.substantive')} value={draft.substantive} onChange={(substantive) => set({ substantive })} />
      <Switch
        isOn={draft.isAccepted && isAcceptable(draft)} isDisabled={!isAcceptable(draft)}
        onChange={(isAccepted) => set({ isAccepted })}
      >
        {t('matrix.accept')}
      </Switch>
      {isAcceptable(draft) ? null : <p className="muted small">{t('matrix.acceptHint')}</p>}
      <TextField label={t('matrix.responsible')} value={draft.responsible} onChange={(responsible) => set({ responsible })} maxLength={200} />
      <TextField label={t('matrix.note')} value={draft.note} onChange={(note) => set({ note })} maxLength={10_000} isLong />
      {cell.savedAt === null ? null : <p className="muted small">{t('matrix.savedOn', { date: date(cell.savedAt) })}</p>}
    </Dialog>
  );
};
