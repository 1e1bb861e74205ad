// The findings in words: fixed sentences over the computed result, every number in them a figure that explains itself.

import { Copy } from 'lucide-react';
import { Fragment } from 'react';
import type { Commitment } from '../../shared/domain.ts';
import type { Trend } from '../../shared/scoring/change.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import { textOf, type FigureName, type Sentence, type SentencePart } from '../../shared/summary/sentence.ts';
import { summaryOf } from '../../shared/summary/summary.ts';
import { DisclosureItems } from '../explain/DisclosureItems.tsx';
import { useWords, type Words } from '../state/words.ts';
import { copyText } from '../ui/CopyText.tsx';
import { Figure, type Explanation } from '../ui/Figure.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { explainBaseline, explainEvidence, explainGood, explainMilestone } from './explain.ts';
import { FigureMore } from './FigureMore.tsx';
import { explainQuick, explainTimer, explainTrend, explainWithSpeed } from './explainMore.ts';

interface Told {
  readonly result: ScoreResult;
  readonly trend: Trend | null;
  readonly commitment: Commitment;
}

const explainFigure = (figure: FigureName, { result, trend, commitment }: Told, words: Words): Explanation => {
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

/** The baseline is a published figure and its note the end of the way; disclosure leads to its items, all else to agencies. */
const moreOf = (figure: FigureName, result: ScoreResult): Pick<Explanation, 'more'> => {
  if (figure === 'baseline') return {};
  return { more: figure === 'm3' ? <DisclosureItems result={result} /> : <FigureMore /> };
};

/** The parts of a sentence by the letter they begin at. */
const placed = (parts: readonly SentencePart[]): readonly { readonly part: SentencePart; readonly from: number }[] => {
  let from = 0;
  return parts.map((part) => {
    const place = { part, from };
    from += typeof part === 'string' ? part.length : part.text.length;
    return place;
  });
};

const Line = ({ sentence, told }: { readonly sentence: Sentence; readonly told: Told }) => {
  const words = useWords();
  return (
    <li>
      {placed(sentence.parts).map(({ part, from }) =>
        typeof part === 'string' ? (
          <Fragment key={from}>{part}</Fragment>
        ) : (
          <Figure key={from} explanation={{ ...explainFigure(part.figure, told, words), ...moreOf(part.figure, told.result) }}>
            {part.text}
          </Figure>
        ),
      )}
    </li>
  );
};

export const SummaryInWords = (told: Told) => {
  const { t, language } = useWords();
  const sentences = summaryOf({ result: told.result, trend: told.trend }, language);
  return (
    <section className="panel summary" aria-label={t('summary.title')}>
      <header>
        <h2>{t('summary.title')}</h2>
        <IconButton icon={Copy} label={t('summary.copy')} onPress={() => copyText(sentences.map(textOf).join('\n'))} />
      </header>
      <ul>
        {sentences.map((sentence) => (
          <Line key={textOf(sentence)} sentence={sentence} told={told} />
        ))}
      </ul>
    </section>
  );
};
