// Keeping what is in the hand: save as a new scenario, save to the chosen one, delete it, or take all changes back. The base
// scenario is never written to from here.

import { RotateCcw, Save, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useProject } from '../state/project.ts';
import { resetDraft } from '../state/hand.ts';
import type { CurrentScenario } from '../state/score.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { removeScenario, saveScenario } from './keeping.ts';

const SaveDialog = ({ scenario, onClose }: { readonly scenario: CurrentScenario; readonly onClose: () => void }) => {
  const { t } = useWords();
  const [name, setName] = useState('');
  const isTaken = ['base', t('shell.scenarioBase').toLowerCase()].includes(name.trim().toLowerCase());
  const submit = () => {
    if (name.trim() === '' || isTaken) return;
    onClose();
    void saveScenario(name.trim(), scenario.parameters);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('scenarios.saveAs')}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" isDisabled={name.trim() === '' || isTaken} onPress={submit}>
            {t('ui.save')}
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
          label={t('scenarios.name')}
          value={name}
          onChange={setName}
          maxLength={80}
          autoFocus
          {...(isTaken ? { error: t('scenarios.nameTaken') } : { hint: t('scenarios.baseKept') })}
        />
      </form>
    </Dialog>
  );
};

const DeleteDialog = ({ name, onClose }: { readonly name: string; readonly onClose: () => void }) => {
  const { t } = useWords();
  const remove = () => {
    onClose();
    void removeScenario(name);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('scenarios.delete')}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="danger" onPress={remove}>
            {t('ui.remove')}
          </Button>
        </>
      }
    >
      <p>{t('scenarios.deleteAsk', { name })}</p>
    </Dialog>
  );
};

export const ScenarioActions = ({ scenario }: { readonly scenario: CurrentScenario }) => {
  const { t } = useWords();
  const [open, setOpen] = useState<'save' | 'delete' | null>(null);
  const isFixed = useProject()?.readOnly ?? true;
  const { name, isBase, isChanged, parameters } = scenario;
  return (
    <>
      {isChanged ? (
        <Button icon={RotateCcw} kind="quiet" onPress={resetDraft}>
          {t('scenarios.resetAll')}
        </Button>
      ) : null}
      {isBase || !isChanged || isFixed ? null : (
        <Button icon={Save} onPress={() => void saveScenario(name, parameters)}>
          {t('scenarios.save', { name })}
        </Button>
      )}
      {isBase || isFixed ? null : (
        <Button icon={Trash2} kind="quiet" onPress={() => setOpen('delete')}>
          {t('scenarios.delete')}
        </Button>
      )}
      <Button icon={Save} kind={isChanged ? 'primary' : 'normal'} isDisabled={isFixed} onPress={() => setOpen('save')}>
        {t('scenarios.saveAs')}
      </Button>
      {open === 'save' ? <SaveDialog scenario={scenario} onClose={() => setOpen(null)} /> : null}
      {open === 'delete' ? <DeleteDialog name={name} onClose={() => setOpen(null)} /> : null}
    </>
  );
};
