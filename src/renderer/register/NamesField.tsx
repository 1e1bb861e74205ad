// One or several agencies' names: written, or chosen from the list, and taken out again by their cross.

import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { TypeAhead } from '../ui/TypeAhead.tsx';

export const NamesField = ({ label, names, most, known, onChange }: {
  readonly label: string; readonly names: readonly string[]; readonly most: number; readonly known: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}) => {
  const { t } = useWords();
  const [text, setText] = useState('');
  const add = (name: string): void => {
    setText('');
    if (name.trim() !== '' && !names.includes(name.trim())) onChange([...names, name.trim()].slice(-most));
  };
  return (
    <fieldset className="names-field" aria-label={label}>
      <legend className="field-label">{label}</legend>
      {names.map((name) => (
        <span key={name} className="alias">
          {name}
          <IconButton icon={X} size="small" label={t('event.takeOut', { name })} onPress={() => onChange(names.filter((other) => other !== name))} />
        </span>
      ))}
      {names.length >= most ? null : (
        <form className="names-new" onSubmit={(submitted) => { submitted.preventDefault(); add(text); }}>
          <TextField label={t('event.writeName', { label })} isLabelHidden value={text} onChange={setText} placeholder={t('event.nameHint')} maxLength={200} />
          <Button type="submit" icon={Plus} isDisabled={text.trim() === ''}>{t('ui.add')}</Button>
          <TypeAhead
            className="button button-quiet" label={t('event.chooseFor', { label })} placeholder={t('evidence.searchAgency')}
            nothingFits={t('evidence.noAgencyFits')} value={null} choices={known.map((name) => ({ id: name, label: name }))} onChange={add}
          >
            {t('event.choose')}
          </TypeAhead>
        </form>
      )}
    </fieldset>
  );
};
