// A sheet's state as sign, colour and word together, so that none says it alone.

import type { ReactNode } from 'react';
import type { Severity } from '../../shared/domain.ts';
import type { SheetState } from './sheetState.ts';

export type MarkedState = SheetState | 'unreadable';

const looks: Readonly<Record<MarkedState, readonly [sign: string, tone: string]>> = {
  imported: ['✓', 'met'], ready: ['▲', 'met'], blocked: ['▼', 'not-met'], drifted: ['▼', 'not-met'], failed: ['▼', 'not-met'],
  unreadable: ['▼', 'not-met'], needsPeriod: ['●', 'at-risk'], already: ['✓', 'not-assessable'], unknown: ['◆', 'not-assessable'],
  leftOut: ['○', 'not-assessable'], empty: ['○', 'not-assessable'],
};

export const StateMark = ({ state, children }: { readonly state: MarkedState; readonly children?: ReactNode }) => {
  const [sign, tone] = looks[state];
  return <span className={`state-mark tone-${tone}`} data-state={state}><span aria-hidden>{sign}</span> {children}</span>;
};

const severityLooks: Readonly<Record<Severity, readonly [sign: string, tone: string]>> = {
  blocking: ['▼', 'not-met'], warning: ['●', 'at-risk'], note: ['◆', 'not-assessable'],
};

export const SeverityMark = ({ severity, children }: { readonly severity: Severity; readonly children?: ReactNode }) => {
  const [sign, tone] = severityLooks[severity];
  return <span className={`state-mark tone-${tone}`}><span aria-hidden>{sign}</span> {children}</span>;
};
