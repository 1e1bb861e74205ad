// One slide on the stage: what it is about, its message, and what bears it out as figures, chart or table.

import { memo } from 'react';
import type { Slide } from '../../shared/slides/slide.ts';
import { StageChart } from '../ui/chart/StageChart.tsx';
import type { LogPlace } from './log.ts';
import { ScenarioSlide } from './ScenarioSlide.tsx';
import { SlideFigures } from './SlideFigures.tsx';
import { SlideTableView } from './SlideTableView.tsx';
import type { ExplainFigure, StageSlide } from './useDeck.ts';

const Marks = ({ marks }: Pick<Slide, 'marks'>) => (marks.length === 0 ? null : (
  <p className="slide-marks">{marks.map((mark) => <span key={mark}>{mark}</span>)}</p>
));

/** Lying bars that carry their own figures need the whole width, and say what the figures would say again. */
const saysItself = ({ chart }: Slide): boolean => chart?.isHorizontal === true && chart.series.some(({ notes }) => notes !== undefined);

const Body = ({ slide, size, explain }: { readonly slide: Slide; readonly size: number; readonly explain: ExplainFigure }) => {
  const { chart, table, title } = slide;
  const figures = saysItself(slide) ? [] : slide.figures;
  return (
    <div className="slide-body" data-beside={(figures.length > 0 && chart !== null) || undefined}>
      {figures.length === 0 ? null : <SlideFigures figures={figures} explain={explain} />}
      {chart === null ? null : <div className="slide-chart"><StageChart chart={chart} size={size} /></div>}
      {table === null || chart !== null ? null : <SlideTableView table={table} label={title} />}
    </div>
  );
};

export const SlideView = memo(({ slide, size, explain, placeNow }: {
  readonly slide: StageSlide; readonly size: number; readonly explain: ExplainFigure; readonly placeNow: () => LogPlace;
}) => (
  <section className="slide" data-kind={slide.kind} aria-label={slide.title}>
    <header>
      <p className="slide-topic">{slide.topic}</p>
      <Marks marks={slide.marks} />
    </header>
    <h1>{slide.title}</h1>
    {slide.sentence === '' ? null : <p className="slide-sentence">{slide.sentence}</p>}
    {slide.kind === 'live' ? <ScenarioSlide size={size} placeNow={placeNow} /> : <Body slide={slide} size={size} explain={explain} />}
  </section>
));
