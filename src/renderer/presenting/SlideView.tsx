// One slide on the stage, by its kind.

import { memo } from 'react';
import type { LogPlace } from './log.ts';
import { ScenarioSlide } from './ScenarioSlide.tsx';
import { StageChart } from '../ui/chart/StageChart.tsx';
import type { Slide } from './useDeck.ts';

export const SlideView = memo(({ slide, size, placeNow }: { readonly slide: Slide; readonly size: number; readonly placeNow: () => LogPlace }) => (
  <section className="slide" data-kind={slide.kind} aria-label={slide.title}>
    <h1>{slide.title}</h1>
    {slide.sentence === '' ? null : <p className="slide-sentence">{slide.sentence}</p>}
    {slide.chart === null ? null : <div className="slide-chart"><StageChart chart={slide.chart} size={size} /></div>}
    {slide.kind === 'scenario' ? <ScenarioSlide size={size} placeNow={placeNow} /> : null}
  </section>
));
