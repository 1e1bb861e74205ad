// Figures on a slide, large: each with its name above, its verdict and what it is made of below. Pressed, one explains itself; the
// slide stays.

import type { ReactNode } from 'react';
import type { SlideFigure } from '../../shared/slides/slide.ts';
import type { FigureName } from '../../shared/summary/sentence.ts';
import { Figure, type Explanation } from '../ui/Figure.tsx';
import { Verdict } from '../ui/Verdict.tsx';

/** A figure, and what draws it: a bar against its target. */
export interface ShownFigure extends SlideFigure {
  readonly bar?: ReactNode;
}

/** Letters a figure's value may have before it is set smaller. */
const short = 9;

export const SlideFigures = ({ figures, explain }: {
  readonly figures: readonly ShownFigure[];
  readonly explain: (figure: FigureName) => Explanation;
}) => (
  <dl className="slide-figures">
    {figures.map(({ figure, label, value, details, verdict, bar }) => (
      <div key={label} role="group" aria-label={label}>
        <dt>{label}</dt>
        <dd className="slide-figure" data-long={value.length > short || undefined}>
          <Figure explanation={explain(figure)}>{value}</Figure>
        </dd>
        {bar === undefined ? null : <dd>{bar}</dd>}
        {verdict === null ? null : <dd><Verdict kind={verdict} size="large" /></dd>}
        {details.map((detail) => <dd key={detail} className="muted">{detail}</dd>)}
      </div>
    ))}
  </dl>
);
