// What can be done with what is in the hand: undo and redo, take all back, save, save as; and with the chosen scenario: copy, rename,
// annotate, hand on, delete. The base scenario is never written to from here.

import { Ellipsis, Redo2, RotateCcw, Save, Undo2 } from 'lucide-react';
import { memo, useEffect, useRef, useState, type RefObject } from 'react';
import { useScenarioName } from '../shell/useScenarioName.ts';
import { redo, resetDraft, undo, useSteps } from '../state/hand.ts';
import { useProject } from '../state/project.ts';
import { useScenarios, type CurrentScenario } from '../state/score.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, type MenuAction } from '../ui/Menu.tsx';
import { noteScenario, removeScenario, renameScenario, saveScenario, shareScenarios, takeScenarios } from './keeping.ts';
import { DeleteDialog, NameDialog } from './ScenarioDialogs.tsx';

type Open = 'save' | 'rename' | 'note' | 'delete' | null;

const UndoRedo = () => {
  const { t } = useWords();
  const canUndo = useSteps(({ past }) => past.length > 0);
  const canRedo = useSteps(({ future }) => future.length > 0);
  return (
    <>
      <IconButton icon={Undo2} label={t('scenarios.undo')} isDisabled={!canUndo} onPress={undo} />
      <IconButton icon={Redo2} label={t('scenarios.redo')} isDisabled={!canRedo} onPress={redo} />
    </>
  );
};

/** Why a name cannot be given; `own` may keep its own. */
export const useNameProblem = (): ((own: string | null) => (name: string) => string | null) => {
  const { t } = useWords();
  const scenarios = useScenarios();
  return (own) => (name) => {
    const lower = name.toLowerCase();
    if (['base', t('shell.scenarioBase').toLowerCase()].includes(lower)) return t('scenarios.nameTaken');
    const isOther = scenarios.some((one) => one.name.toLowerCase() === lower && one.name !== own);
    return isOther ? t('scenarios.nameExists', { name }) : null;
  };
};

/** The first of `name (2)`, `name (3)` … that is free. */
const copyName = (name: string, taken: readonly string[]): string => {
  let number = 2;
  while (taken.includes(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
};

const Dialogs = ({ open, scenario, onClose }: { readonly open: Open; readonly scenario: CurrentScenario; readonly onClose: () => void }) => {
  const { t } = useWords();
  const scenarios = useScenarios();
  const nameOf = useScenarioName();
  const problems = useNameProblem();
  const saved = scenarios.find(({ name }) => name === scenario.name);
  const { name, note, isBase, isChanged } = scenario;
  if (open === 'save') {
    const first = isBase || isChanged ? '' : copyName(nameOf(name), scenarios.map((one) => one.name));
    return (
      <NameDialog
        title={t('scenarios.saveAs')} first={first} firstNote={note} hint={t('scenarios.baseKept')} problemOf={problems(null)}
        onClose={onClose} onDone={(to, text) => void saveScenario(to, { ...scenario, note: text })}
      />
    );
  }
  if (open === 'rename') {
    return (
      <NameDialog
        title={t('scenarios.rename')} first={name} firstNote={note} hint="" problemOf={problems(name)} onClose={onClose}
        onDone={(to, text) => void (saved === undefined || text === note ? Promise.resolve() : noteScenario(saved, text)).then(() => renameScenario(name, to))}
      />
    );
  }
  if (open === 'note' && saved !== undefined) {
    return (
      <NameDialog
        title={t('scenarios.annotate')} first={name} firstNote={note} hint="" problemOf={() => null} isNoteOnly onClose={onClose}
        onDone={(_, text) => void noteScenario(saved, text)}
      />
    );
  }
  return open === 'delete' ? <DeleteDialog name={name} onClose={onClose} onDone={() => void removeScenario(name)} /> : null;
};

const useMore = (scenario: Pick<CurrentScenario, 'name' | 'isBase'>, setOpen: (open: Open) => void, isFixed: boolean): readonly (readonly MenuAction[])[] => {
  const { t } = useWords();
  const scenarios = useScenarios();
  const { name, isBase } = scenario;
  const all = scenarios.filter((one) => !one.isBase).map((one) => one.name);
  const own: readonly MenuAction[] = isBase ? [] : [
    { id: 'rename', label: t('scenarios.rename'), isDisabled: isFixed, onAction: () => setOpen('rename') },
    { id: 'note', label: t('scenarios.annotate'), isDisabled: isFixed, onAction: () => setOpen('note') },
  ];
  return [
    [{ id: 'copy', label: t('scenarios.copy'), isDisabled: isFixed, onAction: () => setOpen('save') }, ...own],
    [
      ...(isBase ? [] : [{ id: 'share', label: t('scenarios.share'), onAction: () => void shareScenarios([name], name) }]),
      ...(all.length === 0 ? [] : [{ id: 'shareAll', label: t('scenarios.shareAll'), onAction: () => void shareScenarios(all, t('place.scenarios')) }]),
      { id: 'take', label: t('scenarios.take'), isDisabled: isFixed, onAction: () => void takeScenarios() },
    ],
    isBase ? [] : [{ id: 'delete', label: t('scenarios.delete'), isDisabled: isFixed, onAction: () => setOpen('delete') }],
  ];
};

/** The buttons, drawn again only when what they offer changes: `now` gives what is in the hand at the press. */
const Buttons = memo(({ name, isBase, isChanged, now }: {
  readonly name: string;
  readonly isBase: boolean;
  readonly isChanged: boolean;
  readonly now: RefObject<CurrentScenario>;
}) => {
  const { t } = useWords();
  const [open, setOpen] = useState<Open>(null);
  const isFixed = useProject()?.readOnly ?? true;
  const more = useMore({ name, isBase }, setOpen, isFixed);
  return (
    <>
      <UndoRedo />
      {isChanged ? (
        <Button icon={RotateCcw} kind="quiet" onPress={resetDraft}>
          {t('scenarios.resetAll')}
        </Button>
      ) : null}
      {isBase || !isChanged || isFixed ? null : (
        <Button icon={Save} onPress={() => void saveScenario(name, now.current)}>
          {t('scenarios.save', { name })}
        </Button>
      )}
      <Button icon={Save} kind={isChanged ? 'primary' : 'normal'} isDisabled={isFixed} onPress={() => setOpen('save')}>
        {t('scenarios.saveAs')}
      </Button>
      <Menu label={t('ui.more')} groups={more}>
        <IconButton icon={Ellipsis} label={t('ui.more')} />
      </Menu>
      {open === null ? null : <Dialogs open={open} scenario={now.current} onClose={() => setOpen(null)} />}
    </>
  );
});

export const ScenarioActions = ({ scenario }: { readonly scenario: CurrentScenario }) => {
  const now = useRef(scenario);
  useEffect(() => {
    now.current = scenario;
  }, [scenario]);
  return <Buttons name={scenario.name} isBase={scenario.isBase} isChanged={scenario.isChanged} now={now} />;
};
