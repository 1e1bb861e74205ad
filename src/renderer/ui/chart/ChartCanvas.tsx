// A chart's drawing on the screen. With the focus on it the arrow keys go from point to point: the point is ringed, its figures stand
// beside it and are read out; Escape leaves the points. A point that is pressed, or Enter on the ringed one, explains its figure.

import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { ChartDefinition } from '../../../shared/charts/definition.ts';
import type { Ink } from '../../../shared/charts/look.ts';
import { pointAfter, pointText, type PointPlace } from '../../../shared/charts/points.ts';
import { useTheme } from '../../state/theme.ts';
import { useWords } from '../../state/words.ts';
import { CellExplanation } from '../grid/CellExplanation.tsx';
import type { Explanation } from '../Figure.tsx';
import { configOf, focusPoint, pointAt, putFigures, whereIs, type Spot } from './config.ts';
import { explainPoint } from './explainPoint.ts';
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
  return { canvas, drawn };
};

/** A point that was pressed: where it is drawn, and what it says. */
interface Pressed {
  readonly spot: Spot;
  readonly explanation: Explanation;
}

export const ChartCanvas = ({ chart, ink, more }: {
  readonly chart: ChartDefinition;
  readonly ink: Ink;
  /** Where a figure leads on to. */
  readonly more?: ReactNode;
}) => {
  const words = useWords();
  const { t, language } = words;
  const [pressed, explain] = useState<Pressed | null>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [focused, focus] = useState<PointPlace | null>(null);
  const { canvas, drawn } = useDrawing(chart, ink, focused);
  const hint = useId();
  const show = (at: PointPlace | null): void => {
    const spot = at === null || drawn.current === null ? null : whereIs(drawn.current, at);
    const explanation = at === null ? null : explainPoint(chart, at, more, words);
    if (spot !== null && explanation !== null) explain({ spot, explanation });
  };
  const click = ({ nativeEvent }: MouseEvent): void => show(drawn.current === null ? null : pointAt(drawn.current, nativeEvent));
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && focused !== null) {
      event.preventDefault();
      show(focused);
      return;
    }
    const next = pointAfter(chart, focused, event.key);
    if (next === null && (event.key !== 'Escape' || focused === null)) return;
    event.preventDefault();
    event.stopPropagation();
    focus(next);
  };
  return (
    <div
      className="chart-canvas" role="application" tabIndex={0} aria-roledescription={t('ui.chart')} aria-label={chart.summary} aria-describedby={hint}
      onKeyDown={press} onClick={click} onBlur={() => focus(null)}
    >
      <canvas ref={canvas} aria-hidden />
      <span id={hint} className="hidden-visually">{t('ui.chartKeys')}</span>
      <span className="hidden-visually" role="status" aria-live="polite">{focused === null ? '' : pointText(chart, focused, language)}</span>
      {pressed === null ? null : <span ref={setAnchor} className="chart-spot" style={pressed.spot} />}
      <CellExplanation
        at={pressed === null || anchor === null ? null : { cell: anchor, explanation: pressed.explanation }} onClose={() => explain(null)}
      />
    </div>
  );
};
