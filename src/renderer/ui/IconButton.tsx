// A button that shows only a sign; its word is read out and shown on hover.

import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Tip } from './Tip.tsx';
import './button.css';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly size?: 'normal' | 'small';
}

export const IconButton = ({ icon: Icon, label, size = 'normal', ...rest }: IconButtonProps) => (
  <Tip text={label}>
    <AriaButton {...rest} aria-label={label} className={`icon-button icon-button-${size}`}>
      <Icon size={size === 'small' ? 12 : 15} aria-hidden />
    </AriaButton>
  </Tip>
);
