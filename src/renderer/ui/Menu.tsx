// A button that opens a list of actions or of choices.

import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import './overlay.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly isChosen?: boolean;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

export interface MenuProps {
  readonly label: string;
  /** The button. */
  readonly children: ReactElement;
  /** Groups of actions, a line between them. */
  readonly groups: readonly (readonly MenuAction[])[];
}

const ActionItem = ({ action: { id, label, hint, isChosen = false, isDisabled = false, onAction } }: { readonly action: MenuAction }) => (
  <MenuItem id={id} textValue={label} className="menu-item" isDisabled={isDisabled} onAction={onAction}>
    <span className="menu-item-check">{isChosen ? <Check size={14} aria-label="✓" /> : null}</span>
    <span>{label}</span>
    {hint === undefined ? null : <span className="menu-item-hint">{hint}</span>}
  </MenuItem>
);

export const Menu = ({ label, children, groups }: MenuProps) => (
  <MenuTrigger>
    {children}
    <Popover className="popover" offset={4}>
      <AriaMenu className="menu" aria-label={label}>
        {groups.filter((group) => group.length > 0).flatMap((group, place) => [
          ...(place === 0 ? [] : [<Separator key={`line-${String(place)}`} className="menu-separator" />]),
          ...group.map((action) => <ActionItem key={action.id} action={action} />),
        ])}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
