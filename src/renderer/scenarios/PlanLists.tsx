// A plan's three lists: the work list with its figures now and after, the next cheapest agencies, and those out of reach.

import { useMemo, useState } from 'react';
import { planLines, type PlanLine } from '../../shared/scoring/plan/planLines.ts';
import type { Plan } from '../../shared/scoring/plan/types.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import { bandText } from '../agencies/columns.ts';
import { useWords, type Words } from '../state/words.ts';
import type { GridColumn } from '../ui/grid/columns.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { explainRows, openPage } from './explainRow.tsx';

const workColumns = (words: Words, { parameters }: ScoreResult): readonly GridColumn<PlanLine>[] => {
  const { t } = words;
  return [
    { id: 'name', header: t('plan.column.agency'), flex: 1, minWidth: 150, value: ({ name }) => name, tip: ({ name }) => name },
    { id: 'type', header: t('plan.column.type'), width: 104, value: ({ type }) => (type === null ? '' : t(`type.${type}`)) },
    { id: 'band', header: t('plan.column.band'), width: 92, value: ({ band }) => band, text: ({ band }) => bandText(band, parameters, words) },
    { id: 'now', header: t('plan.column.now'), kind: 'count', width: 66, value: ({ from }) => from },
    { id: 'rateNow', header: t('plan.column.rateNow'), kind: 'percent', width: 100, value: ({ rateNow }) => rateNow.percent },
    { id: 'add', header: t('plan.column.add'), kind: 'count', width: 108, value: ({ add }) => add },
    { id: 'fromOpen', header: t('plan.column.fromOpen'), kind: 'count', width: 118, value: ({ fromOpen }) => fromOpen },
    { id: 'fromInProcess', header: t('plan.column.fromInProcess'), kind: 'count', width: 126, value: ({ fromInProcess }) => fromInProcess },
    { id: 'after', header: t('plan.column.after'), kind: 'count', width: 70, value: ({ to }) => to },
    { id: 'rateAfter', header: t('plan.column.rateAfter'), kind: 'percent', width: 106, value: ({ rateThen }) => rateThen.percent },
  ];
};

type Alternate = Plan['alternates'][number];
const alternateColumns = ({ t }: Words): readonly GridColumn<Alternate>[] => [
  { id: 'name', header: t('plan.column.agency'), flex: 1, minWidth: 200, value: ({ name }) => name },
  { id: 'add', header: t('plan.column.cost'), kind: 'count', width: 100, value: ({ add }) => add },
  { id: 'tie', header: t('plan.column.tie'), width: 260, value: ({ isTie }) => (isTie ? t('plan.tie') : '–') },
];

type Unreachable = Plan['outOfReach'][number];
const unreachableColumns = ({ t }: Words): readonly GridColumn<Unreachable>[] => [
  { id: 'name', header: t('plan.column.agency'), flex: 1, minWidth: 200, value: ({ name }) => name },
  { id: 'reason', header: t('plan.column.reason'), width: 240, value: ({ reason }) => t(`plan.reason.${reason}`) },
  { id: 'cost', header: t('plan.column.cost'), kind: 'count', width: 90, value: ({ cost }) => cost },
  { id: 'open', header: t('plan.column.open'), kind: 'count', width: 90, value: ({ open }) => open },
];

const List = <Row extends { readonly agency: string }>({ label, columns, rows, none, result }: {
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly none: string;
  readonly result: ScoreResult;
}) => {
  const words = useWords();
  const { t } = words;
  if (rows.length === 0) return <p className="muted">{none}</p>;
  return (
    <div className="tab-grid">
      <Grid
        label={label} noun={t('plan.noun')} columns={columns} rows={rows} rowId={({ agency }) => agency}
        onOpen={({ agency }) => openPage(agency)} explain={({ agency }, column) => explainRows(result, words)(agency, column)}
      />
    </div>
  );
};

export const PlanLists = ({ plan, result }: { readonly plan: Plan; readonly result: ScoreResult }) => {
  const words = useWords();
  const { t, count } = words;
  const [which, choose] = useState<'actions' | 'alternates' | 'outOfReach'>('actions');
  const lines = useMemo(() => planLines(plan, result), [plan, result]);
  const columns = useMemo(
    () => ({ work: workColumns(words, result), alternates: alternateColumns(words), unreachable: unreachableColumns(words) }),
    [words, result],
  );
  const label = t(`plan.list.${which}`);
  const sizes = { actions: lines.length, alternates: plan.alternates.length, outOfReach: plan.outOfReach.length };
  return (
    <>
      <Segmented
        label={t('plan.column.list')} value={which} onChange={choose}
        segments={(['actions', 'alternates', 'outOfReach'] as const).map((id) => ({ id, label: `${t(`plan.list.${id}`)} · ${count(sizes[id])}` }))}
      />
      {which === 'actions' ? <List result={result} label={label} columns={columns.work} rows={lines} none={t('plan.reached')} /> : null}
      {which === 'alternates' ? <List result={result} label={label} columns={columns.alternates} rows={plan.alternates} none={t('plan.noAlternates')} /> : null}
      {which === 'outOfReach' ? <List result={result} label={label} columns={columns.unreachable} rows={plan.outOfReach} none={t('plan.noOutOfReach')} /> : null}
    </>
  );
};
