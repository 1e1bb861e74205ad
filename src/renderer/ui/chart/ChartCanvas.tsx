// A chart's drawing on the screen. With the focus on it the arrow keys go from point to point: the point is ringed, its figures stand
// beside it and are read out; Escape leaves the points.

import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ChartDefinition } from '../../../shared/charts/definition.ts';
import type { Ink } from '../../../shared/charts/look.ts';
import { pointAfter, pointText, type PointPlace } from '../../../shared/charts/points.ts';
import { useTheme } from '../../state/theme.ts';
import { useWords } from '../../state/words.ts';
import { configOf, focusPoint, putFigures } from './config.ts';
import { Chart } from './modules.ts';

/** How a chart is to be inked, in the theme that is shown. */
export const useInk = (isPrint: boolean, size: number): Ink => {
  const theme = useTheme();
  return useMemo(() => ({ theme, isPrint, size }), [theme, isPrint, size]);
};

/** One drawing for as long as ink and language stay: new figures are put into it, which is many times cheaper than drawing anew. */
const useDrawing = (chart: ChartDefinition, ink: Ink, focused: PointPlace | null) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Chart | null>(null);
  const words = useWords();
  const latest = useRef(chart);
  useEffect(() => {
    if (canvas.current === null) return;
    drawn.current = new Chart(canvas.current, configOf(latest.current, ink, words));
    return () => {
      drawn.current?.destroy();
      drawn.current = null;
    };
  }, [ink, words]);
  useEffect(() => {
    if (drawn.current !== null && latest.current !== chart) putFigures(drawn.current, chart, ink, words);
    latest.current = chart;
  }, [chart, ink, words]);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (drawn.current !== null && (focused !== null || hadFocus.current)) focusPoint(drawn.current, chart, focused);
    hadFocus.current = focused !== null;
  }, [chart, focused]);
  return canvas;
};

export const ChartCanvas = ({ chart, ink }: { readonly chart: ChartDefinition; readonly ink: Ink }) => {
  const { t, language } = useWords();
  const [focused, focus] = useState<PointPlace | null>(null);
  const canvas = useDrawing(chart, ink, focused);
  const hint = useId();
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = pointAfter(chart, focused, event.key);
    if (next === null && (event.key !== 'Escape' || focused === null)) return;
    event.preventDefault();
    event.stopPropagation();
    focus(next);
  };
  return (
    <div
      className="chart-canvas" role="application" tabIndex={0} aria-roledescription={t('ui.chart')} aria-label={chart.summary} aria-describedby={hint}
      onKeyDown={press} onBlur={() => focus(null)}
    >
      <canvas ref={canvas} aria-hidden />
      <span id={hint} className="hidden-visually">{t('ui.chartKeys')}</span>
      <span className="hidden-visually" role="status" aria-live="polite">{focused === null ? '' : pointText(chart, focused, language)}</span>
    </div>
  );
};
