// Presenting: one slide fills the window, as large as it will go; keys and a quiet bar move on, and what is shown beside the slide
// (notes, log) is the presenter's choice.

import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type RefObject } from 'react';
import { handleStepKey } from '../scenarios/stepKeys.ts';
import { useScenarioName } from '../shell/useScenarioName.ts';
import { usePeriod } from '../state/project.ts';
import { useScenario } from '../state/score.ts';
import { useWords } from '../state/words.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Presentation as PresentationIcon } from 'lucide-react';
import { onScreenLeft, turnFullScreen } from './fullScreen.ts';
import { isClicker, presentingKey, type PresentingKey } from './keys.ts';
import { withChanges, type LogPlace } from './log.ts';
import { LogPanel } from './LogPanel.tsx';
import { PresentingBar } from './PresentingBar.tsx';
import { SlideView } from './SlideView.tsx';
import { stageStyle, useStageScale } from './stage.ts';
import { askToLeave, setLog, usePresenting } from './state.ts';
import { useDeck, type ExplainFigure, type StageSlide } from './useDeck.ts';
import { useScenarioBefore } from './ScenarioSlide.tsx';
import { WriteDialog } from './WriteDialog.tsx';
import './presenting.css';

const turn = (what: 'hasNotes' | 'hasLog'): void => usePresenting.setState((state) => ({ [what]: !state[what] }));

/** Where the slide that is shown stands in the deck, from 0. */
const placeIn = (slides: readonly StageSlide[], id: string | null): number => Math.max(0, slides.findIndex((slide) => slide.id === id));

const goTo = (slides: readonly StageSlide[], at: number): void =>
  usePresenting.setState({ slide: slides[Math.min(slides.length - 1, Math.max(0, at))]?.id ?? null });

/** Does what a key or a button asks. */
const perform = (key: PresentingKey, slides: readonly StageSlide[], decide: () => void): void => {
  const { slide, hasLog } = usePresenting.getState();
  const at = placeIn(slides, slide);
  switch (key) {
    case 'next': return goTo(slides, at + 1);
    case 'previous': return goTo(slides, at - 1);
    case 'first': return goTo(slides, 0);
    case 'last': return goTo(slides, Infinity);
    case 'notes': return turn('hasNotes');
    case 'log': return turn('hasLog');
    case 'decide': return decide();
    case 'fullScreen': return turnFullScreen();
    default: if (hasLog) turn('hasLog'); else askToLeave();
  }
};

const useKeys = (act: (key: PresentingKey) => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const key = presentingKey(event);
      if (key === null) return;
      event.preventDefault();
      act(key);
    };
    const click = (event: KeyboardEvent): void => {
      if (!isClicker(event)) return;
      event.preventDefault();
      event.stopPropagation();
      act(event.key === 'PageDown' ? 'next' : 'previous');
    };
    window.addEventListener('keydown', press);
    window.addEventListener('keydown', click, { capture: true });
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('keydown', click, { capture: true });
    };
  }, [act]);
};

/** Notes in the log what moves in the hand while the presentation is on. */
const Logging = ({ placeNow }: { readonly placeNow: () => LogPlace }) => {
  const { parameters } = useScenario();
  const last = useRef(parameters);
  useEffect(() => {
    const before = last.current;
    last.current = parameters;
    if (before !== parameters) setLog(withChanges(usePresenting.getState().log, placeNow(), before, parameters));
  }, [parameters, placeNow]);
  return null;
};

const usePlaceNow = (slides: RefObject<readonly StageSlide[]>): (() => LogPlace) =>
  useCallback(() => {
    const at = placeIn(slides.current, usePresenting.getState().slide);
    return { at: new Date().toISOString(), slide: at + 1, title: slides.current[at]?.title ?? '' };
  }, [slides]);

const useHead = (): string => {
  const { t } = useWords();
  const period = usePeriod()?.code ?? '';
  const { name } = useScenarioBefore();
  const nameOf = useScenarioName();
  return t('presenting.head', { period, scenario: nameOf(name) });
};

/** The stage has the focus, and gives it back to where it was. */
const useStageFocus = (stage: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const was = document.activeElement;
    stage.current?.focus();
    return () => { requestAnimationFrame(() => { if (was instanceof HTMLElement) was.focus(); }); };
  }, [stage]);
};

const Stage = ({ slides, explain }: { readonly slides: readonly StageSlide[]; readonly explain: ExplainFigure }) => {
  const { t, count } = useWords();
  const at = placeIn(slides, usePresenting((state) => state.slide));
  const hasNotes = usePresenting((state) => state.hasNotes);
  const hasLog = usePresenting((state) => state.hasLog);
  const isLeaving = usePresenting((state) => state.isLeaving);
  const slide = slides[at];
  const stage = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(slides);
  useEffect(() => { latest.current = slides; }, [slides]);
  const placeNow = usePlaceNow(latest);
  const [isWriting, setWriting] = useState(false);
  const head = useHead();
  const scale = useStageScale(stage);
  const decide = useCallback(() => {
    usePresenting.setState({ hasLog: true });
    requestAnimationFrame(() => field.current?.focus());
  }, []);
  const act = useCallback((key: PresentingKey) => perform(key, latest.current, decide), [decide]);
  useKeys(act);
  useStageFocus(stage);
  const style = useMemo(() => stageStyle(scale), [scale]);
  if (slide === undefined) return null;
  return (
    <div className="presenting" style={{ '--stage': String(scale) } as CSSProperties}>
      <div className="stage" ref={stage} style={style} tabIndex={-1}>
        <SlideView key={slide.id} slide={slide} size={scale} explain={explain} placeNow={placeNow} />
      </div>
      {hasLog ? <LogPanel head={head} placeNow={placeNow} milestone={slide.milestone} field={field} onWrite={() => setWriting(true)} /> : null}
      {hasNotes ? (
        <aside className="slide-notes" style={style} aria-label={t('presenting.notes')}>{slide.notes === '' ? t('presenting.noNotes') : slide.notes}</aside>
      ) : null}
      <Logging placeNow={placeNow} />
      <PresentingBar at={at} count={slides.length} source={slide.source} act={act} />
      <p className="hidden-visually" role="status" aria-live="polite">
        {t('presenting.shown', { at: count(at + 1), count: count(slides.length), title: slide.title })}
      </p>
      {isLeaving || isWriting ? (
        <WriteDialog
          head={head} isLeaving={isLeaving}
          onClose={() => {
            setWriting(false);
            usePresenting.setState({ isLeaving: false });
          }}
        />
      ) : null}
    </div>
  );
};

const Nothing = () => {
  const { t } = useWords();
  const period = usePeriod()?.code ?? '';
  useKeys(useCallback((key: PresentingKey) => { if (key === 'leave') askToLeave(); }, []));
  return <div className="presenting"><EmptyState icon={PresentationIcon} title={t('presenting.title')}>{t('presenting.empty', { period })}</EmptyState></div>;
};

export const Presenting = () => {
  const { slides, explain } = useDeck();
  useEffect(() => onScreenLeft(askToLeave), []);
  useEffect(() => {
    document.addEventListener('keydown', handleStepKey);
    return () => document.removeEventListener('keydown', handleStepKey);
  }, []);
  return slides.length === 0 ? <Nothing /> : <Stage slides={slides} explain={explain} />;
};
