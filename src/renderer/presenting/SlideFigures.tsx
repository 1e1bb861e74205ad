// Figures on a slide, large: each with its name above, its verdict and what it is made of below.

import type { ReactNode } from 'react';
import type { SlideFigure } from '../../shared/slides/slide.ts';
import { Verdict } from '../ui/Verdict.tsx';

/** A figure, and what draws it: a bar against its target. */
export interface ShownFigure extends SlideFigure {
  readonly bar?: ReactNode;
}

/** Letters a figure's value may have before it is set smaller. */
const short = 9;

export const SlideFigures = ({ figures }: { readonly figures: readonly ShownFigure[] }) => (
  <dl className="slide-figures">
    {figures.map(({ label, value, details, verdict, bar }) => (
      <div key={label} role="group" aria-label={label}>
        <dt>{label}</dt>
        <dd className="slide-figure" data-long={value.length > short || undefined}>{value}</dd>
        {bar === undefined ? null : <dd>{bar}</dd>}
        {verdict === null ? null : <dd><Verdict kind={verdict} size="large" /></dd>}
        {details.map((detail) => <dd key={detail} className="muted">{detail}</dd>)}
      </div>
    ))}
  </dl>
);
