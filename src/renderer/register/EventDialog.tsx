// Notes what became of agencies: renamed, merged, split, added or taken off, with the day; its effect on every period's
// denominator stands below while it is written.

import { useState } from 'react';
import { agencyEventKinds, checkedEvent, type AgencyEvent, type AgencyEventKind } from '../../shared/agencyEvents.ts';
import type { AgencyEntry } from '../../shared/contract/agencies.ts';
import { dayOfIso } from '../../shared/days.ts';
import { useSettled } from '../state/useSettled.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { TextField } from '../ui/TextField.tsx';
import { EffectOf } from './DecisionDialog.tsx';
import { makeDecision } from './making.ts';
import { NamesField } from './NamesField.tsx';
import './register.css';

interface Draft {
  readonly kind: AgencyEventKind;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly since: string;
}

const mostOf: Readonly<Record<AgencyEventKind, { readonly before: number; readonly after: number }>> = {
  rename: { before: 1, after: 1 }, merge: { before: 50, after: 1 }, split: { before: 1, after: 50 }, add: { before: 0, after: 50 },
  remove: { before: 50, after: 0 },
};

/** The event a draft is; null as long as something is missing or impossible. */
export const eventOfDraft = ({ kind, before, after, since }: Draft): AgencyEvent | null => {
  if (since !== '' && (dayOfIso(since) === null || since.length !== 10)) return null;
  try {
    return checkedEvent({ kind, before: [...before], after: [...after], since: since === '' ? null : since });
  } catch {
    return null;
  }
};

/** What a kind does not take is left out when it is chosen. */
const asKind = (draft: Draft, kind: AgencyEventKind): Draft =>
  ({ ...draft, kind, before: draft.before.slice(0, mostOf[kind].before), after: draft.after.slice(0, mostOf[kind].after) });

const Form = ({ draft, entries, onChange }: { readonly draft: Draft; readonly entries: readonly AgencyEntry[]; readonly onChange: (draft: Draft) => void }) => {
  const { t } = useWords();
  const { kind, before, after, since } = draft;
  const known = entries.filter(({ onRegister }) => onRegister).map(({ name }) => name);
  const isWrongDay = since !== '' && (dayOfIso(since) === null || since.length !== 10);
  return (
    <>
      <div>
        <Segmented
          label={t('event.kind')} value={kind} onChange={(next) => onChange(asKind(draft, next))}
          segments={agencyEventKinds.map((id) => ({ id, label: t(`event.kind.${id}`) }))}
        />
      </div>
      <p className="muted small">{t(`event.hint.${kind}`)}</p>
      {mostOf[kind].before === 0 ? null : (
        <NamesField label={t(`event.before.${kind}`)} names={before} most={mostOf[kind].before} known={known} onChange={(names) => onChange({ ...draft, before: names })} />
      )}
      {mostOf[kind].after === 0 ? null : (
        <NamesField label={t(`event.after.${kind}`)} names={after} most={mostOf[kind].after} known={known} onChange={(names) => onChange({ ...draft, after: names })} />
      )}
      <div className="event-day">
        <TextField
          label={t('event.day')} value={since} onChange={(day) => onChange({ ...draft, since: day })} placeholder="2022-01-01" maxLength={10}
          hint={t(kind === 'add' ? 'event.dayHintAdd' : 'event.dayHint')} {...(isWrongDay ? { error: t('event.dayWrong') } : {})}
        />
      </div>
    </>
  );
};

export const EventDialog = ({ entries, start, onClose }: {
  readonly entries: readonly AgencyEntry[]; readonly start: readonly string[]; readonly onClose: () => void;
}) => {
  const { t } = useWords();
  const [draft, setDraft] = useState<Draft>({ kind: 'rename', before: start, after: [], since: '' });
  const event = eventOfDraft(draft);
  const settled = useSettled(draft, 300);
  const shown = eventOfDraft(settled);
  const note = (): void => {
    if (event === null) return;
    onClose();
    void makeDecision({ about: 'event', event });
  };
  return (
    <Dialog
      title={t('event.title')} isOpen onClose={onClose} width="wide"
      actions={(
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" isDisabled={event === null || settled !== draft} onPress={note}>{t('event.noteIt')}</Button>
        </>
      )}
    >
      <Form draft={draft} entries={entries} onChange={setDraft} />
      <h3>{t('decide.effect')}</h3>
      <EffectOf decision={shown === null ? null : { about: 'event', event: shown }} />
    </Dialog>
  );
};
