// A short word on hover or focus, for a control that shows only a sign. Never the only place where something is said.

import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import './overlay.css';

export const Tip = ({ text, children }: { readonly text: string; readonly children: ReactElement }) => (
  <TooltipTrigger delay={500} closeDelay={0}>
    {children}
    <Tooltip className="tip" offset={6}>{text}</Tooltip>
  </TooltipTrigger>
);
