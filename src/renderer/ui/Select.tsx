// A choice of one from a short list that opens.

import { ChevronDown } from 'lucide-react';
import { Button as AriaButton, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { ChoiceItem, type Choice } from './Choice.tsx';
import { FieldFrame, type FieldWords } from './Field.tsx';
import './overlay.css';

export interface SelectProps<K extends string> extends FieldWords {
  readonly choices: readonly Choice<K>[];
  readonly value: K | null;
  readonly onChange: (value: K) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

export const Select = <K extends string>({ choices, value, onChange, placeholder = '', isDisabled = false, ...words }: SelectProps<K>) => (
  <AriaSelect
    className="field"
    selectedKey={value}
    onSelectionChange={(key) => onChange(key as K)}
    placeholder={placeholder}
    isDisabled={isDisabled}
    isInvalid={words.error !== undefined}
  >
    <FieldFrame {...words}>
      <AriaButton className="select-button">
        <SelectValue>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <ChevronDown size={14} aria-hidden />
      </AriaButton>
    </FieldFrame>
    <Popover className="popover">
      <ListBox className="menu" items={choices}>
        {(choice) => <ChoiceItem choice={choice} />}
      </ListBox>
    </Popover>
  </AriaSelect>
);
