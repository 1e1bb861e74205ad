// A choice of one from a long list, behind a small button: press it, type a part of the word, choose. For places too narrow
// for a field of their own, such as the head of a column.

import { Search } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import {
  Autocomplete,
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  Popover,
  SearchField as AriaSearchField,
  useFilter,
  type Selection,
} from 'react-aria-components';
import { ChoiceItem, type Choice } from './Choice.tsx';
import './overlay.css';

export interface TypeAheadProps<K extends string> {
  /** What is chosen, in words. */
  readonly label: string;
  readonly placeholder: string;
  readonly nothingFits: string;
  readonly choices: readonly Choice<K>[];
  readonly value: K | null;
  readonly onChange: (value: K) => void;
  readonly className?: string;
  readonly isDisabled?: boolean;
  /** What stands on the button. */
  readonly children: ReactNode;
}

export const TypeAhead = <K extends string>({
  label,
  placeholder,
  nothingFits,
  choices,
  value,
  onChange,
  className = '',
  isDisabled = false,
  children,
}: TypeAheadProps<K>) => {
  const [isOpen, setOpen] = useState(false);
  const { contains } = useFilter({ sensitivity: 'base' });
  // The chosen one chosen again only closes the list.
  const choose = (keys: Selection) => {
    setOpen(false);
    if (keys !== 'all') for (const key of keys) onChange(key as K);
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton className={className} aria-label={label} isDisabled={isDisabled}>
        {children}
      </AriaButton>
      <Popover className="popover" placement="bottom start" offset={2}>
        <Dialog className="type-ahead" aria-label={label}>
          <Autocomplete filter={contains}>
            <AriaSearchField className="field" aria-label={placeholder} autoFocus>
              <div className="input-wrap">
                <Search size={14} aria-hidden />
                <Input className="input input-search" placeholder={placeholder} />
              </div>
            </AriaSearchField>
            <ListBox
              className="menu"
              aria-label={label}
              items={choices}
              selectionMode="single"
              selectedKeys={value === null ? [] : [value]}
              onSelectionChange={choose}
              renderEmptyState={() => <p className="menu-empty">{nothingFits}</p>}
            >
              {(choice) => <ChoiceItem choice={choice} />}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
