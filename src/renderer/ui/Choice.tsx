// One line of a list of choices, with its sign when chosen and a hint at the right.

import { Check } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components';

export interface Choice<K extends string = string> {
  readonly id: K;
  readonly label: string;
  readonly hint?: string;
}

export const ChoiceItem = ({ choice }: { readonly choice: Choice }) => (
  <ListBoxItem id={choice.id} textValue={choice.label} className="menu-item">
    {({ isSelected }) => (
      <>
        <span className="menu-item-check" aria-hidden>{isSelected ? <Check size={14} /> : null}</span>
        <span>{choice.label}</span>
        {choice.hint === undefined ? null : <span className="menu-item-hint">{choice.hint}</span>}
      </>
    )}
  </ListBoxItem>
);
