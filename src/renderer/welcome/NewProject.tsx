// Naming a new evaluation and saying where it is kept.

import { useState } from 'react';
import { host } from '../transport/host.ts';
import { call } from '../state/call.ts';
import { tell } from '../state/notices.ts';
import { noteProject } from '../state/project.ts';
import { useWindow } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';

const template = 'lapor-id0112';

/** Asks for the place and makes the project; false when the person thought better of it. */
const create = async (name: string): Promise<boolean> => {
  const destination = await host.saveFile({ name: `${name}.tolok`, kind: 'project' });
  if (destination === null) return false;
  noteProject(await call('project.create', { name, template, destination: destination.id }));
  return true;
};

export const NewProject = () => {
  const { t } = useWords();
  const isOpen = useWindow((state) => state.newProjectOpen);
  const [name, setName] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const close = () => useWindow.setState({ newProjectOpen: false });
  const submit = () => {
    setIsBusy(true);
    const made = create(name.trim() || t('welcome.nameUsual'));
    made
      .then((isMade) => isMade && close())
      .catch(tell)
      .finally(() => setIsBusy(false));
  };
  return (
    <Dialog
      title={t('welcome.new')}
      isOpen={isOpen}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button kind="primary" isDisabled={isBusy} onPress={submit}>
            {t('welcome.create')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={t('welcome.name')}
          value={name}
          onChange={setName}
          placeholder={t('welcome.nameUsual')}
          maxLength={120}
          autoFocus
        />
      </form>
      <p className="muted">{t('welcome.templateMeaning')}</p>
    </Dialog>
  );
};
