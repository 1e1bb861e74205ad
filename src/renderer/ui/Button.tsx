// A button whose word is a verb; `kind` says how much it matters on its screen (one primary at most).

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: 'normal' | 'primary' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  readonly children?: ReactNode;
}

export const Button = ({ kind = 'normal', icon: Icon, children, ...rest }: ButtonProps) => (
  <AriaButton {...rest} className={`button button-${kind}`}>
    {Icon === undefined ? null : <Icon size={14} aria-hidden />}
    {children}
  </AriaButton>
);
