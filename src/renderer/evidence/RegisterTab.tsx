// The register of agencies: who counts, and under which other names each has been met. A name given here holds for all evidence
// of this evaluation and can be taken back.

import { BookUser, Plus, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { AgencyEntry } from '../../shared/contract/agencies.ts';
import { useCall } from '../state/call.ts';
import { bringEvidence } from '../state/inbox.ts';
import { useWords, type Words } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { GridColumn } from '../ui/grid/columns.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SearchField, TextField } from '../ui/TextField.tsx';
import { decideAgency } from './deciding.ts';

const Aliases = ({ entry }: { readonly entry: AgencyEntry }) => {
  const { t } = useWords();
  return (
    <span className="aliases">
      {entry.aliases.map((alias) => (
        <span key={alias} className="alias">
          {alias}
          <IconButton
            icon={X} size="small" label={t('evidence.register.forget', { name: alias })} onPress={() => void decideAgency(alias, null)}
          />
        </span>
      ))}
    </span>
  );
};

const columnsOf = (words: Words, onAdd: (entry: AgencyEntry) => void): readonly GridColumn<AgencyEntry>[] => [
  { id: 'name', header: words.t('evidence.register.name'), width: 300, value: (row) => row.name, sort: 'asc' },
  {
    id: 'type', header: words.t('evidence.register.type'), width: 120, value: (row) => row.type,
    text: (row) => (row.type === null ? words.t('type.unknown') : words.t(`type.${row.type}`)),
  },
  { id: 'parent', header: words.t('evidence.register.parent'), width: 200, value: (row) => row.parent },
  {
    id: 'onRegister', header: words.t('evidence.register.onRegister'), width: 110, value: (row) => row.onRegister,
    text: (row) => words.t(row.onRegister ? 'evidence.register.yes' : 'evidence.register.no'),
  },
  {
    id: 'aliases', header: words.t('evidence.register.aliases'), flex: 1, minWidth: 160, isSortable: false,
    value: (row) => row.aliases.join(', '), render: (row) => <Aliases entry={row} />,
  },
  {
    id: 'add', header: '', width: 48, pinned: 'right', isSortable: false, value: () => null,
    render: (row) => (
      <IconButton icon={Plus} label={words.t('evidence.register.addFor', { agency: row.name })} onPress={() => onAdd(row)} />
    ),
  },
];

const AddAlias = ({ entry, onClose }: { readonly entry: AgencyEntry; readonly onClose: () => void }) => {
  const { t } = useWords();
  const [alias, setAlias] = useState('');
  const add = (): void => { onClose(); void decideAgency(alias.trim(), entry.key); };
  return (
    <Dialog
      title={t('evidence.register.addFor', { agency: entry.name })} isOpen onClose={onClose}
      actions={(
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" isDisabled={alias.trim() === ''} onPress={add}>{t('ui.add')}</Button>
        </>
      )}
    >
      <TextField label={t('evidence.register.aliases')} value={alias} onChange={setAlias} maxLength={200} autoFocus />
    </Dialog>
  );
};

const matching = (entries: readonly AgencyEntry[], search: string): readonly AgencyEntry[] => {
  const wanted = search.trim().toLowerCase();
  const isMeant = ({ name, aliases }: AgencyEntry): boolean => [name, ...aliases].some((text) => text.toLowerCase().includes(wanted));
  return wanted === '' ? entries : entries.filter(isMeant);
};

export const RegisterTab = () => {
  const words = useWords();
  const { t } = words;
  const { data } = useCall('agency.list', {});
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState<AgencyEntry | null>(null);
  const columns = useMemo(() => columnsOf(words, setAdding), [words]);
  const shown = useMemo(() => matching(data ?? [], search), [data, search]);
  if (data === undefined) return null;
  if (data.length === 0) {
    return (
      <EmptyState
        icon={BookUser} title={t('evidence.register.empty')}
        action={<Button kind="primary" icon={Plus} onPress={() => void bringEvidence()}>{t('evidence.pickFiles')}</Button>}
      />
    );
  }
  return (
    <div className="evidence-fill">
      <div className="evidence-tools">
        <SearchField label={t('evidence.register.search')} value={search} onChange={setSearch} />
        <span className="muted small">{t('evidence.register.count', { count: shown.length, total: data.length })}</span>
      </div>
      <Grid
        label={t('evidence.tab.register')} noun={t('evidence.register.noun')} columns={columns} rowId={(row) => row.key} rows={shown}
        total={data.length} storageKey="register"
      />
      {adding === null ? null : <AddAlias entry={adding} onClose={() => setAdding(null)} />}
    </div>
  );
};
