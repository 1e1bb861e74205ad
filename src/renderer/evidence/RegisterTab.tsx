// The register of agencies: who counts in which period, what became of them, names that are nobody's yet, and under which other
// names each has been met, with who decided it and when. Every decision shows its effect first and can be taken back.

import { BookUser, GitMerge, Plus, X } from 'lucide-react';
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
import { DeciderField } from '../register/DeciderField.tsx';
import { DecisionDialog } from '../register/DecisionDialog.tsx';
import { EventDialog } from '../register/EventDialog.tsx';
import { EventList } from '../register/EventList.tsx';
import { RegisterSizes } from '../register/RegisterSizes.tsx';
import { UnresolvedNames } from '../register/UnresolvedNames.tsx';
import { whoAndWhen } from '../register/whoAndWhen.ts';
import { useProject } from '../state/project.ts';

/** What a press in the list asks for. */
type Asked =
  | { readonly about: 'alias'; readonly entry: AgencyEntry }
  | { readonly about: 'forget'; readonly name: string }
  | { readonly about: 'event'; readonly agencies: readonly string[] };
type Ask = (asked: Asked) => void;

const Aliases = ({ entry, onAsk }: { readonly entry: AgencyEntry; readonly onAsk: Ask }) => {
  const words = useWords();
  return (
    <span className="aliases">
      {entry.formerNames.map(({ name, until }) => (
        <span key={name} className="muted small">{words.t('register.formerly', { name, until: words.date(until) })}</span>
      ))}
      {entry.decisions.map((decision) => (
        <span key={decision.name} className="alias">
          {decision.name}
          <span className="muted">{whoAndWhen(decision, words)}</span>
          <IconButton
            icon={X} size="small" label={words.t('evidence.register.forget', { name: decision.name })}
            onPress={() => onAsk({ about: 'forget', name: decision.name })}
          />
        </span>
      ))}
    </span>
  );
};

const columnsOf = (words: Words, onAsk: Ask): readonly GridColumn<AgencyEntry>[] => [
  { id: 'name', header: words.t('evidence.register.name'), width: 240, value: (row) => row.name, sort: 'asc' },
  {
    id: 'type', header: words.t('evidence.register.type'), width: 150, value: (row) => row.type,
    text: (row) => (row.type === null ? words.t('type.unknown') : words.t(`type.${row.type}`)),
  },
  {
    id: 'countsIn', header: words.t('register.countsIn'), width: 140, value: (row) => row.countsIn.join(' '),
    text: (row) => (row.countsIn.length === 0 ? words.t('register.countsNowhere') : row.countsIn.join(' ')),
  },
  {
    id: 'aliases', header: words.t('evidence.register.aliases'), flex: 1, minWidth: 280, isSortable: false,
    value: (row) => [...row.formerNames.map(({ name }) => name), ...row.aliases].join(', '), render: (row) => <Aliases entry={row} onAsk={onAsk} />,
  },
  { id: 'parent', header: words.t('evidence.register.parent'), width: 140, value: (row) => row.parent },
  {
    id: 'add', header: '', width: 72, pinned: 'right', isSortable: false, value: () => null,
    render: (row) => (
      <span className="register-acts">
        <IconButton icon={Plus} label={words.t('evidence.register.addFor', { agency: row.name })} onPress={() => onAsk({ about: 'alias', entry: row })} />
        <IconButton icon={GitMerge} label={words.t('event.noteFor', { agency: row.name })} onPress={() => onAsk({ about: 'event', agencies: [row.name] })} />
      </span>
    ),
  },
];

/** A name is written first; its effect is shown before it is taken. */
const AddAlias = ({ entry, onClose }: { readonly entry: AgencyEntry; readonly onClose: () => void }) => {
  const { t } = useWords();
  const [alias, setAlias] = useState('');
  const [isWritten, setIsWritten] = useState(false);
  const name = alias.trim();
  if (isWritten) {
    return (
      <DecisionDialog
        title={t('decide.nameIs', { name, agency: entry.name })} decision={{ about: 'name', name, agency: entry.key }} accept={t('decide.accept')}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      title={t('evidence.register.addFor', { agency: entry.name })} isOpen onClose={onClose}
      actions={(
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" isDisabled={name === ''} onPress={() => setIsWritten(true)}>{t('decide.seeEffect')}</Button>
        </>
      )}
    >
      <TextField label={t('evidence.register.aliases')} value={alias} onChange={setAlias} maxLength={200} autoFocus />
    </Dialog>
  );
};

const AskedDialog = ({ asked, entries, onClose }: { readonly asked: Asked; readonly entries: readonly AgencyEntry[]; readonly onClose: () => void }) => {
  const { t } = useWords();
  if (asked.about === 'alias') return <AddAlias entry={asked.entry} onClose={onClose} />;
  if (asked.about === 'event') return <EventDialog entries={entries} start={asked.agencies} onClose={onClose} />;
  return (
    <DecisionDialog
      title={t('evidence.register.forget', { name: asked.name })} decision={{ about: 'name', name: asked.name, agency: null }}
      accept={t('decide.takeBack')} onClose={onClose}
    />
  );
};

const matching = (entries: readonly AgencyEntry[], search: string): readonly AgencyEntry[] => {
  const wanted = search.trim().toLowerCase();
  const isMeant = ({ name, aliases, formerNames }: AgencyEntry): boolean => [name, ...aliases, ...formerNames.map((former) => former.name)].some((text) => text.toLowerCase().includes(wanted));
  return wanted === '' ? entries : entries.filter(isMeant);
};

export const RegisterTab = () => {
  const words = useWords();
  const { t } = words;
  const { data } = useCall('agency.list', {});
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const isFixed = useProject()?.readOnly ?? true;
  const columns = useMemo(() => columnsOf(words, setAsked), [words]);
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
        <div className="register-end">
          <DeciderField />
          <Button icon={GitMerge} isDisabled={isFixed} onPress={() => setAsked({ about: 'event', agencies: [] })}>{t('event.note')}</Button>
        </div>
      </div>
      <RegisterSizes />
      <div className="register-parts"><UnresolvedNames /><EventList /></div>
      <Grid
        label={t('evidence.tab.register')} noun={t('evidence.register.noun')} columns={columns} rowId={(row) => row.key} rows={shown}
        total={data.length} storageKey="register"
      />
      {asked === null ? null : <AskedDialog asked={asked} entries={data} onClose={() => setAsked(null)} />}
    </div>
  );
};
