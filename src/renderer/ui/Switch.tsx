// On or off, taking effect at once; and the box that ticks one of several.

import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, SwitchButton, SwitchField } from 'react-aria-components';
import './field.css';

export interface SwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children?: ReactNode;
  /** When there are no words beside it. */
  readonly label?: string;
  readonly isDisabled?: boolean;
}

const named = (label: string | undefined) => (label === undefined ? {} : { 'aria-label': label });

export const Switch = ({ isOn, onChange, children, label, isDisabled = false }: SwitchProps) => (
  <SwitchField isSelected={isOn} onChange={onChange} isDisabled={isDisabled} {...named(label)}>
    <SwitchButton className="switch">
      <span className="switch-track" aria-hidden />
      {children}
    </SwitchButton>
  </SwitchField>
);

export const Checkbox = ({
  isOn,
  onChange,
  children,
  label,
  isDisabled = false,
  isPartly = false,
}: SwitchProps & { readonly isPartly?: boolean }) => (
  <CheckboxField isSelected={isOn} onChange={onChange} isDisabled={isDisabled} isIndeterminate={isPartly} {...named(label)}>
    <CheckboxButton className="check">
      <span className="check-box" aria-hidden>
        {isPartly ? <Minus size={11} strokeWidth={3} /> : <Check size={11} strokeWidth={3} />}
      </span>
      {children}
    </CheckboxButton>
  </CheckboxField>
);
