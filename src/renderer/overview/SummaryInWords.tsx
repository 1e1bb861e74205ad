// The findings in words: fixed sentences over the computed result, every number in them a figure that explains itself.

import { Copy } from 'lucide-react';
import { Fragment } from 'react';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import { textOf, type FigureName, type Sentence, type SentencePart } from '../../shared/summary/sentence.ts';
import { summaryOf } from '../../shared/summary/summary.ts';
import { agenciesOf } from '../agencies/filter.ts';
import { DisclosureItems } from '../explain/DisclosureItems.tsx';
import { useWords } from '../state/words.ts';
import { copyText } from '../ui/CopyText.tsx';
import { Figure, type Explanation } from '../ui/Figure.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { BaselineMore } from './BaselineMore.tsx';
import { FigureMore } from './FigureMore.tsx';
import { explainFigure, type Told } from './explainFigure.ts';

/** Disclosure leads to its items, the published baseline to what is good now, all else to the agencies it counts or sums. */
const moreOf = (figure: FigureName, result: ScoreResult): Pick<Explanation, 'more'> => {
  if (figure === 'baseline') return { more: <BaselineMore /> };
  return { more: figure === 'm3' ? <DisclosureItems result={result} /> : <FigureMore agencies={agenciesOf(figure)} /> };
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
