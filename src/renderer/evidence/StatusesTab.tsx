// The status map: every word that is known, what it counts as and who closed with it. Changing a line shows what that
// does to the figures, and sets it for this evaluation once accepted.

import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { CallOutput } from '../../shared/contract.ts';
import { closers, reportStates, type Closer, type ReportState } from '../../shared/domain.ts';
import { useCall } from '../state/call.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DeciderField } from '../register/DeciderField.tsx';
import { DecisionDialog } from '../register/DecisionDialog.tsx';
import { whoAndWhen } from '../register/whoAndWhen.ts';

type StatusLine = CallOutput<'status.list'>[number];
const none = 'none';

const useStatusChoices = () => {
  const { t } = useWords();
  return [...reportStates.map((id) => ({ id, label: t(`status.${id}`) })), { id: none, label: t('evidence.unspecified') }];
};

/** A meaning somebody wants a word to have; nothing of it holds yet. */
interface Wanted {
  readonly word: string;
  readonly status: ReportState | null;
  readonly closedBy: Closer | null;
}

const OneStatus = ({ line: { word, status, closedBy, isOwn, decidedAt, decidedBy = '' }, onAsk }: {
  readonly line: StatusLine; readonly onAsk: (wanted: Wanted) => void;
}) => {
  const words = useWords();
  const { t } = words;
  const choices = useStatusChoices();
  const assign = (next: ReportState | null, closer: Closer | null): void => {
    if (next !== status || closer !== closedBy) onAsk({ word, status: next, closedBy: next === 'completed' ? closer : null });
  };
  return (
    <tr>
      <th scope="row">{word}</th>
      <td>
        <Select
          label={t('evidence.statuses.statusOf', { word })} isLabelHidden choices={choices} value={status ?? none}
          onChange={(next) => assign(next === none ? null : next as ReportState, closedBy)}
        />
      </td>
      <td>
        {status === 'completed' ? (
          <Select
            label={t('evidence.statuses.closerOf', { word })} isLabelHidden value={closedBy ?? none}
            choices={[...closers, none].map((id) => ({ id, label: t(`evidence.closer.${id as Closer | 'none'}`) }))}
            onChange={(next) => assign(status, next === none ? null : next as Closer)}
          />
        ) : null}
      </td>
      <td className={isOwn ? '' : 'muted'}>
        {t(isOwn ? 'evidence.statuses.own' : 'evidence.statuses.builtIn')}
        {decidedAt === undefined ? null : <span className="muted small"> · {whoAndWhen({ decidedAt, decidedBy }, words)}</span>}
      </td>
    </tr>
  );
};

const AddWord = ({ onAsk }: { readonly onAsk: (wanted: Wanted) => void }) => {
  const { t } = useWords();
  const choices = useStatusChoices();
  const [word, setWord] = useState('');
  const [status, setStatus] = useState<string | null>(null);
  const add = (): void => {
    onAsk({ word: word.trim(), status: status === none ? null : status as ReportState, closedBy: null });
    setWord('');
    setStatus(null);
  };
  return (
    <div className="evidence-tools">
      <TextField label={t('evidence.statuses.newWord')} value={word} onChange={setWord} maxLength={200} />
      <Select
        label={t('evidence.statuses.status')} choices={choices} value={status} onChange={setStatus} placeholder={t('evidence.chooseStatus')}
      />
      <Button icon={Plus} isDisabled={word.trim() === '' || status === null} onPress={add}>{t('evidence.statuses.add')}</Button>
    </div>
  );
};

export const StatusesTab = () => {
  const { t } = useWords();
  const { data } = useCall('status.list', {});
  const [wanted, setWanted] = useState<Wanted | null>(null);
  if (data === undefined) return null;
  return (
    <div className="evidence-fill">
      <div className="statuses-head"><AddWord onAsk={setWanted} /><DeciderField /></div>
      <p className="muted small">{t('evidence.statuses.hint')}</p>
      <div className="statuses-scroll">
        <table className="statuses">
          <thead>
            <tr>
              <th scope="col">{t('evidence.statuses.word')}</th><th scope="col">{t('evidence.statuses.status')}</th>
              <th scope="col">{t('evidence.statuses.closedBy')}</th><th scope="col">{t('evidence.statuses.origin')}</th>
            </tr>
          </thead>
          <tbody>{data.map((line) => <OneStatus key={line.word} line={line} onAsk={setWanted} />)}</tbody>
        </table>
      </div>
      {wanted === null ? null : (
        <DecisionDialog
          title={t('status.changeTitle', { word: wanted.word, status: t(wanted.status === null ? 'evidence.unspecified' : `status.${wanted.status}`) })}
          decision={{ about: 'word', ...wanted }} accept={t('decide.accept')} onClose={() => setWanted(null)}
        />
      )}
    </div>
  );
};
