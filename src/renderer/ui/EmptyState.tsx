// A screen or part with nothing in it says the one next thing and offers it.

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './parts.css';

export interface EmptyStateProps {
  readonly icon?: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export const EmptyState = ({ icon: Icon, title, children, action }: EmptyStateProps) => (
  <div className="empty">
    {Icon === undefined ? null : <Icon size={28} strokeWidth={1.5} aria-hidden />}
    <h2>{title}</h2>
    {children === undefined ? null : <p>{children}</p>}
    {action}
  </div>
);
