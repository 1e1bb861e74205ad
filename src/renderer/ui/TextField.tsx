// A field for a line or some lines of text, and the search field with its sign and clear button.

import { Search, X } from 'lucide-react';
import { Button as AriaButton, Input, SearchField as AriaSearchField, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { useWords } from '../state/words.ts';
import { FieldFrame, type FieldWords } from './Field.tsx';

export interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** More than one line. */
  readonly isLong?: boolean;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
}

export const TextField = ({
  value, onChange, isLong = false, placeholder = '', isDisabled = false, autoFocus = false, maxLength = 20_000, ...words
}: TextFieldProps) => (
  <AriaTextField
    className="field" value={value} onChange={onChange} isDisabled={isDisabled} autoFocus={autoFocus} maxLength={maxLength}
    isInvalid={words.error !== undefined}
  >
    <FieldFrame {...words}>
      {isLong ? <TextArea className="textarea" placeholder={placeholder} /> : <Input className="input" placeholder={placeholder} />}
    </FieldFrame>
  </AriaTextField>
);

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
}

export const SearchField = ({ label, value, onChange, placeholder = label }: SearchFieldProps) => {
  const { t } = useWords();
  return (
    <AriaSearchField className="field search-field" aria-label={label} value={value} onChange={onChange}>
      <div className="input-wrap">
        <Search size={14} aria-hidden />
        <Input className="input input-search" placeholder={placeholder} />
        {value === '' ? null : (
          <AriaButton className="icon-button icon-button-small" aria-label={t('ui.clear')}><X size={12} aria-hidden /></AriaButton>
        )}
      </div>
    </AriaSearchField>
  );
};
