// How far a piece of work is: a bar with its words, or a bar that only shows that something runs.

import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import type { CSSProperties } from 'react';
import './parts.css';

export interface ProgressProps {
  readonly label: string;
  /** 0–1; null when the end cannot be known. */
  readonly share: number | null;
}

export const Progress = ({ label, share }: ProgressProps) => (
  <AriaProgressBar className="progress" aria-label={label} isIndeterminate={share === null} value={(share ?? 0) * 100}>
    <span className="progress-fill" data-endless={share === null ? true : undefined} style={{ '--share': share ?? 0.3 } as CSSProperties} />
  </AriaProgressBar>
);
