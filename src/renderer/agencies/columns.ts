// The columns of the agencies grid: what each shows of an agency's score, and how it is written.

import type { AgencyFlag, AgencyScore, Parameters } from '../../shared/scoring/types.ts';
import { verdictSigns } from '../../shared/tokens.ts';
import type { GridColumn } from '../ui/grid/columns.ts';
import type { Words } from '../state/words.ts';

/** A volume band in words: `≥ 1.000`; the last band is what is below the lowest bound. */
export const bandText = (band: number | null, { volumeBands }: Parameters, { t, count }: Words): string => {
  if (band === null) return '';
  const bound = volumeBands[band];
  if (bound !== undefined) return t('agencies.band', { bound: count(bound) });
  const lowest = volumeBands.at(-1);
  return lowest === undefined ? t('agencies.bandOnly') : t('agencies.bandLast', { bound: count(lowest) });
};

export const typeText = (type: AgencyScore['type'], { t }: Words): string => t(`type.${type ?? 'unknown'}`);

const signed = (verdict: boolean | null, yes: string, no: string, none: string): string => {
  if (verdict === null) return `${verdictSigns.notAssessable} ${none}`;
  return verdict ? `${verdictSigns.met} ${yes}` : `${verdictSigns.notMet} ${no}`;
};

export const toneOf = (verdict: boolean | null): string =>
  verdict === null ? 'tone-not-assessable' : verdict ? 'tone-met' : 'tone-not-met';

export const flagText = (flag: AgencyFlag, { t }: Words): string => t(`agencies.flag.${flag}`);

// Sorting puts those that meet it first, those that are not counted last.
const rank = (verdict: boolean | null): number | null => (verdict === null ? null : Number(verdict));

const described: ReadonlySet<string> = new Set(['name', 'type', 'band', 'evidence']);

/** Whether a column holds figures: pressing one opens the agency's page, which explains it. */
export const isFigure = (column: string): boolean => !described.has(column);

const asFigure = (column: GridColumn<AgencyScore>): GridColumn<AgencyScore> => (isFigure(column.id)
  ? { ...column, cellClass: (agency) => `cell-figure ${column.cellClass?.(agency) ?? ''}` } : column);

/** All columns, in their usual order. */
export const agencyColumns = (parameters: Parameters, words: Words): readonly GridColumn<AgencyScore>[] => {
  const { t } = words;
  const counted = (
    id: 'received' | 'open' | 'inProcess' | 'completed' | 'followedUp' | 'archived',
    header: string,
  ): GridColumn<AgencyScore> => ({ id, header, kind: 'count', width: 104, value: (agency) => agency[id] });
  const columns: readonly GridColumn<AgencyScore>[] = [
    { id: 'name', header: t('agencies.colName'), width: 270, minWidth: 160, pinned: 'left', value: ({ name }) => name },
    { id: 'type', header: t('agencies.colType'), width: 148, value: ({ type }) => type, text: ({ type }) => typeText(type, words) },
    {
      id: 'band',
      header: t('agencies.colBand'),
      width: 84,
      value: ({ band }) => band,
      text: ({ band }) => bandText(band, parameters, words),
    },
    {
      id: 'evidence',
      header: t('agencies.colEvidence'),
      width: 118,
      value: ({ evidence }) => evidence,
      text: ({ evidence }) => t(`evidenceKind.${evidence}`),
    },
    counted('received', t('agencies.colReceived')),
    counted('followedUp', t('agencies.colFollowedUp')),
    { id: 'followUp', header: t('agencies.colFollowUp'), kind: 'percent', width: 108, value: ({ followUp }) => followUp?.percent ?? null },
    {
      id: 'meets',
      header: t('agencies.colMeets'),
      headerTip: `${t('agencies.colMeets')} ${words.points(parameters.agencyThreshold)}`,
      width: 112,
      value: ({ meets }) => rank(meets),
      cellClass: ({ meets }) => `cell-verdict ${toneOf(meets)}`,
      text: ({ meets }) => signed(meets, t('agencies.meets'), t('agencies.meetsNot'), t('agencies.notCounted')),
    },
    {
      id: 'missingToThreshold',
      header: t('agencies.colMissing'),
      headerTip: t('agencies.colMissingTip'),
      kind: 'count',
      width: 76,
      value: ({ missingToThreshold }) => missingToThreshold,
    },
    {
      id: 'good',
      header: t('agencies.colGood'),
      headerTip: `${t('agencies.colGood')} ${words.points(parameters.goodThreshold)}`,
      width: 88,
      value: ({ good }) => rank(good),
      cellClass: ({ good }) => `cell-verdict ${toneOf(good)}`,
      text: ({ good }) => signed(good, t('agencies.good'), t('agencies.goodNot'), t('agencies.notCounted')),
    },
    counted('inProcess', t('agencies.colInProcess')),
    counted('completed', t('agencies.colCompleted')),
    {
      id: 'completion',
      header: t('agencies.colCompletion'),
      kind: 'percent',
      width: 108,
      value: ({ completion }) => completion?.percent ?? null,
    },
    { id: 'quick', header: t('agencies.colQuick'), kind: 'percent', width: 96, value: ({ quick }) => quick?.percent ?? null },
    {
      id: 'meanDays',
      header: t('agencies.colMean'),
      width: 104,
      value: ({ meanDays }) => meanDays,
      text: ({ meanDays }) => (meanDays === null ? '' : words.decimal(meanDays, 1)),
    },
    {
      id: 'goodWithSpeed',
      header: t('agencies.colGoodWithSpeed'),
      width: 150,
      value: ({ goodWithSpeed }) => rank(goodWithSpeed),
      cellClass: ({ goodWithSpeed }) => `cell-verdict ${toneOf(goodWithSpeed)}`,
      text: ({ goodWithSpeed }) => signed(goodWithSpeed, t('agencies.good'), t('agencies.goodNot'), t('verdict.notAssessable')),
    },
    counted('open', t('agencies.colOpen')),
    counted('archived', t('agencies.colArchived')),
    {
      id: 'flags',
      header: t('agencies.colFlags'),
      width: 220,
      value: ({ flags }) => flags.length,
      text: ({ flags }) => flags.map((flag) => flagText(flag, words)).join(', '),
      tip: ({ flags }) => flags.map((flag) => flagText(flag, words)).join(', ') || null,
    },
  ];
  return columns.map(asFigure);
};

/** Hidden until asked for. */
export const usuallyHidden: ReadonlySet<string> = new Set(['open', 'archived', 'quick', 'meanDays', 'goodWithSpeed']);
