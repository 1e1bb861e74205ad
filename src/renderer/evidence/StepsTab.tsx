// The history: every step that moved figures, the newest first, with its time and what it did, and the way back and forth.

import { FileDiff, FileInput, GitMerge, History, Link2, Redo2, Tags, Undo2, type LucideIcon } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CallOutput } from '../../shared/contract.ts';
import type { ListedStep } from '../../shared/contract/steps.ts';
import { effectWords, stepTitle } from '../../shared/stepWords.ts';
import type { Step, TurnKind } from '../../shared/steps.ts';
import { useCall } from '../state/call.ts';
import { localDay, localTime } from '../state/moments.ts';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Tip } from '../ui/Tip.tsx';
import { redoLast, turnStep, undoLast } from './turning.ts';
import { UndoneKept } from './UndoneKept.tsx';
import './steps.css';

const shownAtFirst = 200;

const icons: Readonly<Record<Step['kind'], LucideIcon>> = {
  import: FileInput, replacement: FileDiff, statusMap: Tags, agencyDecision: Link2, agencyEvent: GitMerge, undo: Undo2, redo: Redo2,
};

/** What its button does; null for what another step has turned since, and for what is undone for good. */
const turnOf = ({ state, of }: Step): TurnKind | null => {
  if (state === 'stands') return 'undo';
  return state === 'undone' && of === null ? 'redo' : null;
};

const TurnButton = ({ step, kind }: { readonly step: ListedStep; readonly kind: TurnKind }) => {
  const { t, language } = useWords();
  const isFixed = useProject()?.readOnly ?? true;
  return (
    <Button
      kind="quiet" icon={kind === 'undo' ? Undo2 : Redo2} isDisabled={isFixed || step.inTheWay !== null}
      aria-label={`${t(`history.${kind}`)} ${stepTitle(language, step)}`} onPress={() => void turnStep(kind, step.id)}
    >
      {t(`history.${kind}`)}
    </Button>
  );
};

const OneStep = ({ step }: { readonly step: ListedStep }) => {
  const { t, language } = useWords();
  const Icon = icons[step.kind];
  const kind = turnOf(step);
  return (
    <li className="step" data-state={step.state} data-turn={step.of !== null}>
      <time className="step-time muted number" dateTime={step.at}>{localTime(step.at)}</time>
      <Icon size={16} aria-hidden className="step-icon" />
      <div className="step-words">
        <p className="step-title selectable">
          {stepTitle(language, step)}
          {step.of === null && step.state !== 'stands' ? <span className="sheet-tag">{t(`history.${step.state}`)}</span> : null}
        </p>
        <div className="step-effect muted small selectable">{effectWords(language, step).map((words) => <p key={words}>{words}</p>)}</div>
      </div>
      <div className="step-number muted small">
        <p className="number">{t('history.number', { step: step.id })}</p>
        {step.by === '' ? null : <p>{t('history.by', { name: step.by })}</p>}
      </div>
      <div className="step-turn">
        {kind === null ? null : <TurnButton step={step} kind={kind} />}
        {step.inTheWay === null ? null : <span className="muted small">{t('history.first', { step: step.inTheWay })}</span>}
      </div>
    </li>
  );
};

const Days = ({ steps }: { readonly steps: readonly ListedStep[] }) => {
  const { date } = useWords();
  const days = useMemo(() => [...Map.groupBy(steps, ({ at }) => localDay(at))], [steps]);
  return (
    <>
      {days.map(([day, ofDay]) => (
        <section key={day} aria-label={date(day)}>
          <h2 className="steps-day">{date(day)}</h2>
          <ol>{ofDay.map((step) => <OneStep key={step.id} step={step} />)}</ol>
        </section>
      ))}
    </>
  );
};

interface LastStep {
  readonly kind: TurnKind;
  readonly step: ListedStep | undefined;
}

const LastButton = ({ kind, step }: LastStep) => {
  const { t, language } = useWords();
  const isFixed = useProject()?.readOnly ?? true;
  const button = (
    <Button icon={kind === 'undo' ? Undo2 : Redo2} isDisabled={isFixed || step === undefined} onPress={kind === 'undo' ? undoLast : redoLast}>
      {t(`history.${kind}`)} <kbd>{kind === 'undo' ? 'Ctrl Z' : 'Ctrl Shift Z'}</kbd>
    </Button>
  );
  return step === undefined ? button : <Tip text={stepTitle(language, step)}>{button}</Tip>;
};

const LastSteps = ({ steps, undoNext, redoNext }: CallOutput<'step.list'>) => {
  const { t } = useWords();
  const stepOf = (id: number | null): ListedStep | undefined => steps.find((step) => step.id === id);
  return (
    <div className="evidence-tools steps-tools">
      <LastButton kind="undo" step={stepOf(undoNext)} />
      <LastButton kind="redo" step={stepOf(redoNext)} />
      <span className="muted small">{t('history.hint')}</span>
    </div>
  );
};

export const StepsTab = () => {
  const { t } = useWords();
  const { data } = useCall('step.list', {});
  const [isWhole, setWhole] = useState(false);
  if (data === undefined) return null;
  const { steps } = data;
  if (steps.length === 0) return <EmptyState icon={History} title={t('history.empty')}>{t('history.emptyHint')}</EmptyState>;
  return (
    <div className="evidence-fill">
      <LastSteps {...data} />
      <div className="steps" role="region" aria-label={t('evidence.tab.steps')} tabIndex={0}>
        <Days steps={isWhole ? steps : steps.slice(0, shownAtFirst)} />
        {isWhole || steps.length <= shownAtFirst ? null : (
          <Button kind="quiet" onPress={() => setWhole(true)}>{t('history.older', { count: steps.length - shownAtFirst })}</Button>
        )}
      </div>
      <UndoneKept kept={data.kept} />
    </div>
  );
};
