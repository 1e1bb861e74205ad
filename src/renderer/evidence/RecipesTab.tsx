// The list of recipes: how each sender's sheets were read, renamed and removed where they stand.

import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { RecipeRecord } from '../../shared/contract/recipes.ts';
import { askAgain, call, useCall } from '../state/call.ts';
import { tell } from '../state/notices.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Asked {
  readonly recipe: RecipeRecord;
  readonly about: 'rename' | 'remove';
}

const settle = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
    askAgain('recipe.list');
  } catch (error) {
    tell(error);
  }
};

const RenameDialog = ({ name, onClose }: { readonly name: string; readonly onClose: () => void }) => {
  const { t } = useWords();
  const [to, setTo] = useState(name);
  const submit = (): void => {
    if (to.trim() === '') return;
    onClose();
    void settle(call('recipe.rename', { name, to: to.trim() }));
  };
  return (
    <Dialog
      isOpen onClose={onClose} title={t('recipe.renameTitle')}
      actions={<><Button onPress={onClose}>{t('ui.cancel')}</Button><Button kind="primary" isDisabled={to.trim() === ''} onPress={submit}>{t('ui.save')}</Button></>}
    >
      <form onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <TextField label={t('recipe.newName')} value={to} onChange={setTo} maxLength={80} autoFocus />
      </form>
    </Dialog>
  );
};

const RemoveDialog = ({ name, onClose }: { readonly name: string; readonly onClose: () => void }) => {
  const { t } = useWords();
  const remove = (): void => {
    onClose();
    void settle(call('recipe.remove', { name }));
  };
  return (
    <Dialog
      isOpen onClose={onClose} title={t('recipe.removeTitle')}
      actions={<><Button onPress={onClose}>{t('ui.cancel')}</Button><Button kind="danger" onPress={remove}>{t('ui.remove')}</Button></>}
    >
      <p>{t('recipe.removeAsk', { recipe: name })}</p>
    </Dialog>
  );
};

const OneRecipe = ({ recipe, onAsk }: { readonly recipe: RecipeRecord; readonly onAsk: (asked: Asked) => void }) => {
  const { t, date } = useWords();
  const isFixed = useProject()?.readOnly ?? true;
  const decided = recipe.columns.filter(({ isChosen, reading }) => isChosen || reading !== null);
  return (
    <tr>
      <th scope="row">{recipe.name}</th>
      <td>{t(`evidence.layout.${recipe.layout}`)}</td>
      <td title={recipe.columns.map(({ header }) => header).join(', ')}>{recipe.columns.length}</td>
      <td>{decided.map(({ header }) => header).join(', ')}</td>
      <td>{recipe.uses}</td>
      <td>{date(recipe.usedAt.slice(0, 10))}</td>
      <td>{recipe.file}</td>
      <td className="recipe-actions">
        <IconButton icon={Pencil} isDisabled={isFixed} label={`${t('recipe.rename')} ${recipe.name}`} onPress={() => onAsk({ recipe, about: 'rename' })} />
        <IconButton icon={Trash2} isDisabled={isFixed} label={`${t('recipe.remove')} ${recipe.name}`} onPress={() => onAsk({ recipe, about: 'remove' })} />
      </td>
    </tr>
  );
};

const columns = ['name', 'layout', 'columns', 'decided', 'uses', 'lastUsed', 'file'] as const;

export const RecipesTab = () => {
  const { t } = useWords();
  const { data } = useCall('recipe.list', {});
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  if (data === undefined) return null;
  if (data.length === 0) return <EmptyState title={t('recipe.none')}>{t('recipe.noneHint')}</EmptyState>;
  return (
    <div className="evidence-fill">
      <p className="muted small">{t('recipe.noneHint')}</p>
      <div className="statuses-scroll">
        <table className="statuses recipes" aria-label={t('recipe.list')}>
          <thead><tr>{columns.map((id) => <th key={id} scope="col">{t(`recipe.${id}`)}</th>)}<th scope="col">{t('recipe.actions')}</th></tr></thead>
          <tbody>{data.map((recipe) => <OneRecipe key={recipe.name} recipe={recipe} onAsk={setAsked} />)}</tbody>
        </table>
      </div>
      {asked?.about === 'rename' ? <RenameDialog name={asked.recipe.name} onClose={close} /> : null}
      {asked?.about === 'remove' ? <RemoveDialog name={asked.recipe.name} onClose={close} /> : null}
    </div>
  );
};
