// The dialogs about a named scenario: its name, its note, and whether to delete it.

import { useState } from 'react';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';

export interface NameDialogProps {
  readonly title: string;
  readonly first: string;
  readonly firstNote: string;
  /** Whether a name cannot be had, in words; null when it can. */
  readonly problemOf: (name: string) => string | null;
  readonly hint: string;
  readonly onClose: () => void;
  readonly onDone: (name: string, note: string) => void;
  /** Only the note is asked. */
  readonly isNoteOnly?: boolean;
}

export const NameDialog = ({ title, first, firstNote, problemOf, hint, onClose, onDone, isNoteOnly = false }: NameDialogProps) => {
  const { t } = useWords();
  const [name, setName] = useState(first);
  const [note, setNote] = useState(firstNote);
  const problem = isNoteOnly ? null : problemOf(name.trim());
  const isReady = isNoteOnly || (name.trim() !== '' && problem === null);
  const submit = () => {
    if (!isReady) return;
    onClose();
    onDone(name.trim(), note.trim());
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" isDisabled={!isReady} onPress={submit}>
            {t('ui.save')}
          </Button>
        </>
      }
    >
      <form
        className="scenario-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {isNoteOnly ? null : (
          <TextField
            label={t('scenarios.name')} value={name} onChange={setName} maxLength={80} autoFocus
            {...(problem === null ? { hint } : { error: problem })}
          />
        )}
        <TextField label={t('scenarios.note')} hint={t('scenarios.noteHint')} value={note} onChange={setNote} isLong maxLength={4000} />
      </form>
    </Dialog>
  );
};

export const DeleteDialog = ({ name, onClose, onDone }: { readonly name: string; readonly onClose: () => void; readonly onDone: () => void }) => {
  const { t } = useWords();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('scenarios.delete')}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            kind="danger"
            onPress={() => {
              onClose();
              onDone();
            }}
          >
            {t('ui.remove')}
          </Button>
        </>
      }
    >
      <p>{t('scenarios.deleteAsk', { name })}</p>
    </Dialog>
  );
};
