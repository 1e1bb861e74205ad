// A choice of one from a list that narrows as the person types.

import { ChevronDown } from 'lucide-react';
import { Button as AriaButton, ComboBox as AriaComboBox, Input, ListBox, Popover } from 'react-aria-components';
import { useWords } from '../state/words.ts';
import { ChoiceItem, type Choice } from './Choice.tsx';
import { FieldFrame, type FieldWords } from './Field.tsx';
import './overlay.css';

export interface ComboBoxProps<K extends string> extends FieldWords {
  readonly choices: readonly Choice<K>[];
  readonly value: K | null;
  readonly onChange: (value: K | null) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

export const ComboBox = <K extends string>({
  choices, value, onChange, placeholder = '', isDisabled = false, ...words
}: ComboBoxProps<K>) => {
  const { t } = useWords();
  return (
    <AriaComboBox
      className="field" defaultItems={choices} selectedKey={value} onSelectionChange={(key) => onChange(key as K | null)}
      isDisabled={isDisabled} menuTrigger="focus" isInvalid={words.error !== undefined}
    >
      <FieldFrame {...words}>
        <div className="input-wrap">
          <Input className="input" placeholder={placeholder} />
          <AriaButton className="icon-button icon-button-small" aria-label={t('ui.more')}><ChevronDown size={14} aria-hidden /></AriaButton>
        </div>
      </FieldFrame>
      <Popover className="popover">
        <ListBox<Choice<K>> className="menu" renderEmptyState={() => <p className="menu-empty">{t('palette.nothing')}</p>}>
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
};
