// A choice of any number out of a short list, behind one button that says what is chosen; none chosen means all.

import { ChevronDown } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Menu } from '../ui/Menu.tsx';

export const SeveralOf = <K extends string>({ label, none, choices, chosen, onChange }: {
  readonly label: string;
  /** What stands on the button when nothing is chosen. */
  readonly none: string;
  readonly choices: readonly { readonly id: K; readonly label: string }[];
  readonly chosen: readonly K[];
  readonly onChange: (chosen: readonly K[]) => void;
}) => {
  const words = choices.filter(({ id }) => chosen.includes(id)).map((choice) => choice.label).join(', ');
  return (
    <Menu
      label={label}
      groups={[
        [{ id: 'none', label: none, isChosen: chosen.length === 0, onAction: () => onChange([]) }],
        choices.map(({ id, label: word }) => ({
          id, label: word, isChosen: chosen.includes(id),
          onAction: () => onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]),
        })),
      ]}
    >
      <AriaButton className="select-button several-of">
        <span>{label}: <strong>{words === '' ? none : words}</strong></span>
        <ChevronDown size={13} aria-hidden />
      </AriaButton>
    </Menu>
  );
};
