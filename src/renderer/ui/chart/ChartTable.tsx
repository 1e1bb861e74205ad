// A chart's figures as a table: one row a place, one column a series, its targets and notes. Every number explains itself.

import { useState, type ReactNode } from 'react';
import { figureAt, tableOf, type ChartDefinition } from '../../../shared/charts/definition.ts';
import { placeAt, writtenAt } from '../../../shared/charts/look.ts';
import { useWords, type Words } from '../../state/words.ts';
import type { Explanation } from '../Figure.tsx';
import { CellExplanation, type ExplainedCell } from '../grid/CellExplanation.tsx';

/** What a number of the table says: of which series and place it is, what it was divided from, and what the chart says as a whole. */
const explain = (chart: ChartDefinition, row: number, column: number, more: ReactNode, { t, count, language }: Words): Explanation | null => {
  const figure = figureAt(chart, row, column);
  if (figure === null) return null;
  const { header, place, value, rate } = figure;
  const params = {
    series: header, axis: chart.x.label, value: writtenAt(chart.y, value, language, 2),
    place: typeof place === 'string' ? place : placeAt(chart.x, place, language),
  };
  const sentence = rate === null ? t('ui.chartFigure', params) : t('ui.chartRate', { ...params, num: count(rate.num), den: count(rate.den) });
  return { sentence: `${sentence} ${chart.summary}`, more };
};

export const ChartTable = ({ chart, more }: { readonly chart: ChartDefinition; readonly more?: ReactNode }) => {
  const words = useWords();
  const [pressed, press] = useState<ExplainedCell | null>(null);
  const { headers, rows } = tableOf(chart);
  const written = (cell: number | string | null, column: number): string => {
    if (cell === null) return '–';
    if (typeof cell === 'string') return cell;
    return column === 0 ? placeAt(chart.x, cell, words.language) : writtenAt(chart.y, cell, words.language, 2);
  };
  const show = (cell: HTMLElement, row: number, column: number): void => {
    const explanation = explain(chart, row, column, more, words);
    if (explanation !== null) press({ cell, explanation });
  };
  return (
    <div className="chart-table" tabIndex={0} role="region" aria-label={chart.title}>
      <table>
        <caption className="hidden-visually">{chart.summary}</caption>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={String(row[0])}>
              {row.map((cell, column) => (column === 0 ? <th key="place" scope="row">{written(cell, column)}</th> : (
                <td key={headers[column]}>
                  {typeof cell !== 'number' ? written(cell, column) : (
                    <button type="button" className="figure-button" onClick={({ currentTarget }) => show(currentTarget, at, column)}>
                      {written(cell, column)}
                      <span className="hidden-visually"> – {words.t('ui.explain')}</span>
                    </button>
                  )}
                </td>
              )))}
            </tr>
          ))}
        </tbody>
      </table>
      <CellExplanation at={pressed} onClose={() => press(null)} />
    </div>
  );
};
