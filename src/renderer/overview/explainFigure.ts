// The explanation of a figure by its name, wherever it stands: in the findings in words, on a slide.

import type { Commitment } from '../../shared/domain.ts';
import type { Trend } from '../../shared/scoring/change.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import type { FigureName } from '../../shared/summary/sentence.ts';
import type { Words } from '../state/words.ts';
import type { Explanation } from '../ui/Figure.tsx';
import { explainBaseline, explainEvidence, explainGood, explainMilestone } from './explain.ts';
import { explainQuick, explainTimer, explainTrend, explainWithSpeed } from './explainMore.tsx';

/** What there is to tell of: a period's result, its change since the like period, and the commitment it is held against. */
export interface Told {
  readonly result: ScoreResult;
  readonly trend: Trend | null;
  readonly commitment: Commitment;
}

/** What a figure that a sentence or a slide names says of itself. */
export const explainFigure = (figure: FigureName, { result, trend, commitment }: Told, words: Words): Explanation => {
  const milestone = result.milestones.find(({ id }) => id === figure);
  if (milestone !== undefined) return explainMilestone(milestone, result, words);
  if (figure === 'good') return explainGood(result, words);
  if (figure === 'baseline') return explainBaseline(result.baseline, commitment.baseline.threshold, words.text(commitment.baseline.note), words);
  if (figure === 'goodWithSpeed') return explainWithSpeed(result, words);
  if (figure === 'quickFollowUp') return explainQuick(result, words);
  if (figure === 'closedByTimer') return explainTimer(result, words);
  if (figure === 'trend' && trend !== null) return explainTrend(trend, result, words);
  return explainEvidence(result, words);
};
