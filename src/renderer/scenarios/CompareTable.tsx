// Up to six scenarios side by side, what is in the hand among them: milestones, what they lack, good agencies, who flips against the
// first one, the parameters that differ, interventions and notes.

import { memo, useMemo, type ReactNode } from 'react';
import { scenariosChart } from '../../shared/charts/scenariosChart.ts';
import type { Scenario } from '../../shared/contract/scoring.ts';
import { parameterKeys } from '../../shared/scoring/parameters.ts';
import { mostCompared, wantedScenarios, type Compared } from '../../shared/scoring/compared.ts';
import { scoreScenario, type ScenarioScore } from '../../shared/scoring/scenarioScore.ts';
import type { ScoreInputs } from '../../shared/scoring/types.ts';
import { DisclosureItems } from '../explain/DisclosureItems.tsx';
import { agenciesOf, type VerdictFilter } from '../agencies/filter.ts';
import { explainGood, explainMilestone } from '../overview/explain.ts';
import { FigureMore } from '../overview/FigureMore.tsx';
import { useScenarioName } from '../shell/useScenarioName.ts';
import { useComparedNames } from '../state/compared.ts';
import { chooseScenario, putScenario } from '../state/hand.ts';
import type { CurrentScenario } from '../state/score.ts';
import { useWords, type Words } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { ChartView } from '../ui/chart/ChartView.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Verdict } from '../ui/Verdict.tsx';
import { isSameValue } from './fieldParts.tsx';
import { openPage } from './explainRow.tsx';
import { flipKind, flipLines, type FlipLine } from './flips.ts';
import { interventionText, placed } from './interventionWords.ts';
import { parameterName, parameterValue } from './parameterWords.ts';
import { SeveralOf } from './SeveralOf.tsx';

/** Flipping agencies named in the pop-up; the others are counted. */
const namedFlips = 40;

interface Column extends Omit<Scenario, 'interventions'> {
  readonly interventions: CurrentScenario['interventions'];
  /** What is in the hand and not saved. */
  readonly isDraft: boolean;
  readonly scored: ScenarioScore;
  readonly flips: readonly FlipLine[];
}

const savedColumns = (scenarios: readonly Scenario[], inputs: ScoreInputs): readonly Column[] => {
  const scored = scenarios.slice(0, mostCompared).map((scenario) => ({ ...scenario, isDraft: false, scored: scoreScenario(inputs, scenario) }));
  return scored.map((one) => ({ ...one, flips: flipLines((scored[0] ?? one).scored.result, one.scored.result) }));
};

/** What is in the hand as a column of its own; none when it is just what is saved. */
const draftColumn = (hand: CurrentScenario, first: Column | undefined, inputs: ScoreInputs): readonly Column[] => {
  if (!hand.isChanged || first === undefined) return [];
  const scored = scoreScenario(inputs, hand);
  return [{ ...hand, isDraft: true, scored, flips: flipLines(first.scored.result, scored.result) }];
};

/** On from a column's figure: its scenario is chosen first, so that agencies and reports stand as they do in it. */
const ColumnMore = ({ column: { name, isDraft }, agencies = 'all' }: { readonly column: Column; readonly agencies?: VerdictFilter }) => (
  <FigureMore agencies={agencies} {...(isDraft ? {} : { before: () => putScenario(name) })} />
);

const MilestoneCell = memo(({ column, id }: { readonly column: Column; readonly id: 'm1' | 'm2' | 'm3' }) => {
  const { result, isHypothetical } = column.scored;
  const words = useWords();
  const { t, percent, count } = words;
  const milestone = result.milestones.find((one) => one.id === id);
  if (milestone === undefined) return <td>–</td>;
  return (
    <td>
      <Figure className="number" explanation={{
        ...explainMilestone(milestone, result, words), more: id === 'm3' ? <DisclosureItems result={result} /> : <ColumnMore column={column} agencies={agenciesOf(id)} />,
      }}>
        {percent(milestone.value?.percent ?? null)}
      </Figure>
      {isHypothetical && milestone.value !== null ? <span className="hypothetical" title={t('scenarios.hypotheticalLong')}>{t('scenarios.hypothetical')}</span> : null}
      <br />
      <Verdict kind={milestone.verdict} />
      {milestone.missing === null || milestone.missing === 0 ? null : (
        <span className="muted small"> {t(id === 'm2' ? 'overview.missingAgencies' : 'overview.missingReports', { count: count(milestone.missing) })}</span>
      )}
    </td>
  );
});

const signs = { up: '▲', down: '▼', other: '◆' } as const;

const FlipCell = memo(({ column }: { readonly column: Column }) => {
  const { flips } = column;
  const { t, count, percent } = useWords();
  if (flips.length === 0) return <td className="muted">–</td>;
  const number = (kind: 'up' | 'down' | 'other') => flips.filter((flip) => flipKind(flip) === kind).length;
  const text = (['up', 'down', 'other'] as const).filter((kind) => number(kind) > 0).map((kind) => `${signs[kind]} ${count(number(kind))}`).join('  ');
  /** The page shows the agency as it stands in this column's scenario. */
  const open = (key: string) => () => {
    if (!column.isDraft) putScenario(column.name);
    openPage(key);
  };
  const named = flips.slice(0, namedFlips).map((flip) => ({
    key: flip.key, label: flip.name, value: `${signs[flipKind(flip)]} ${percent(flip.percent)}`, open: open(flip.key),
  }));
  const rest: readonly [string, string][] = flips.length > namedFlips ? [[t('scenarios.flipsRest'), count(flips.length - namedFlips)]] : [];
  return (
    <td>
      <Figure explanation={{
        sentence: t('scenarios.flipsSummary', { up: count(number('up')), down: count(number('down')), other: count(number('other')) }),
        named, lines: rest,
        more: <ColumnMore column={column} />,
      }}>
        {text}
      </Figure>
    </td>
  );
});

const differingKeys = (columns: readonly Column[]) =>
  parameterKeys.filter((key) => columns.some(({ parameters }) => !isSameValue(parameters[key], columns[0]?.parameters[key])));

const ParameterRows = ({ columns, words }: { readonly columns: readonly Column[]; readonly words: Words }) =>
  differingKeys(columns).map((key) => (
    <tr key={key}>
      <th scope="row">{parameterName(key, words)}</th>
      {columns.map(({ name, isDraft, parameters }) => (
        <td key={`${name} ${String(isDraft)}`} data-differs={!isSameValue(parameters[key], columns[0]?.parameters[key]) || undefined}>
          {parameterValue(key, parameters, words)}
        </td>
      ))}
    </tr>
  ));

const ColumnHead = memo(({ column, isChosen }: { readonly column: Column; readonly isChosen: boolean }) => {
  const { t } = useWords();
  const nameOf = useScenarioName();
  return (
    <th scope="col" aria-current={isChosen}>
      {column.isDraft ? <span className="compare-draft">{t('scenarios.inHand')}</span> : (
        <Button kind="quiet" onPress={() => chooseScenario(column.name)}>{nameOf(column.name)}</Button>
      )}
    </th>
  );
});

const comparedOf = ({ name, isDraft, scored: { result, isHypothetical } }: Column): Compared => ({ name: isDraft ? null : name, result, isHypothetical });

const more = <FigureMore />;

/** The same scenarios as a chart; nothing to draw for one alone. */
const CompareChart = memo(({ columns }: { readonly columns: readonly Column[] }) => {
  const { language } = useWords();
  const chart = useMemo(() => scenariosChart(columns.map(comparedOf), language), [columns, language]);
  if (chart === null) return null;
  // A line for each bar and its note.
  const height = 180 + columns.length * (14 + 18 * chart.series.length);
  return <div className="compare-chart" style={{ height }}><ChartView chart={chart} more={more} /></div>;
});

export const CompareTable = memo(({ scenarios, inputs, hand }: {
  readonly scenarios: readonly Scenario[];
  readonly inputs: ScoreInputs;
  readonly hand: CurrentScenario;
}) => {
  const words = useWords();
  const { t, percent } = words;
  const nameOf = useScenarioName();
  const [kept, keepNames] = useComparedNames();
  const wanted = useMemo(() => kept.filter((name) => scenarios.some((one) => one.name === name)), [kept, scenarios]);
  const shown = useMemo(() => wantedScenarios(scenarios, wanted), [scenarios, wanted]);
  const saved = useMemo(() => savedColumns(shown, inputs), [shown, inputs]);
  const columns = useMemo(() => {
    const draft = draftColumn(hand, saved[0], inputs);
    return [...saved.slice(0, mostCompared - draft.length), ...draft];
  }, [saved, hand, inputs]);
  const choice = useMemo(() => (scenarios.length < 3 ? null : (
    <SeveralOf
      label={t('scenarios.compared')} none={t('scenarios.comparedAll', { count: mostCompared })} chosen={wanted} onChange={keepNames}
      choices={scenarios.filter(({ isBase }) => !isBase).map(({ name }) => ({ id: name, label: name }))}
    />
  )), [scenarios, wanted, keepNames, t]);
  const cell = (of: (column: Column) => ReactNode) =>
    columns.map((column) => <td key={`${column.name} ${String(column.isDraft)}`}>{of(column)}</td>);
  return (
    <div className="compare">
      {choice}
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('scenarios.comparedMeasure')}</th>
              {columns.map((column) => (
                <ColumnHead key={`${column.name} ${String(column.isDraft)}`} column={column} isChosen={column.isDraft || (!hand.isChanged && column.name === hand.name)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {(['m1', 'm2', 'm3'] as const).map((id) => (
              <tr key={id}>
                <th scope="row">{t(id === 'm1' ? 'scenarios.milestone1' : id === 'm2' ? 'scenarios.milestone2' : 'scenarios.milestone3')}</th>
                {columns.map((column) => <MilestoneCell key={`${column.name} ${String(column.isDraft)}`} column={column} id={id} />)}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('scenarios.good')}</th>
              {cell((column) => (
                <Figure className="number" explanation={{ ...explainGood(column.scored.result, words), more: <ColumnMore column={column} agencies="good" /> }}>
                  {percent(column.scored.result.good.percent)} · {t('scenarios.withSpeed', { value: percent(column.scored.result.goodWithSpeed?.percent ?? null) })}
                </Figure>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('scenarios.flipsAgainst', { name: nameOf(columns[0]?.name ?? '') })}</th>
              {columns.map((column) => <FlipCell key={`${column.name} ${String(column.isDraft)}`} column={column} />)}
            </tr>
            <ParameterRows columns={columns} words={words} />
            {columns.some(({ interventions }) => interventions.length > 0) ? (
              <tr>
                <th scope="row">{t('act.title')}</th>
                {cell(({ interventions, parameters }) => (interventions.length === 0 ? '–' : (
                  <ol className="compare-acts">
                    {placed(interventions).map(({ id, act }) => <li key={id}>{interventionText(act, inputs, parameters, words)}</li>)}
                  </ol>
                )))}
              </tr>
            ) : null}
            {columns.some(({ note }) => note !== '') ? (
              <tr>
                <th scope="row">{t('scenarios.note')}</th>
                {cell(({ note }) => <span className="compare-note">{note === '' ? '–' : note}</span>)}
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
      <CompareChart columns={columns} />
    </div>
  );
});
