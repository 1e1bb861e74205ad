// Figures on a slide, large: each with its name above, its verdict and what it is made of below.

import type { ReactNode } from 'react';
import { Verdict, type VerdictKind } from '../ui/Verdict.tsx';

export interface SlideFigure {
  readonly label: string;
  /** In words. */
  readonly value: string;
  readonly details: readonly string[];
  readonly verdict: VerdictKind | null;
  /** What draws the figure: a bar against its target. */
  readonly bar?: ReactNode;
}

export const SlideFigures = ({ figures }: { readonly figures: readonly SlideFigure[] }) => (
  <dl className="slide-figures">
    {figures.map(({ label, value, details, verdict, bar }) => (
      <div key={label} role="group" aria-label={label}>
        <dt>{label}</dt>
        <dd className="slide-figure">{value}</dd>
        {bar === undefined ? null : <dd>{bar}</dd>}
        {verdict === null ? null : <dd><Verdict kind={verdict} size="large" /></dd>}
        {details.map((detail) => <dd key={detail} className="muted">{detail}</dd>)}
      </div>
    ))}
  </dl>
);
