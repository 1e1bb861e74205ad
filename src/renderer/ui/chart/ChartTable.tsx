// A chart's figures as a table: one row a place, one column a series, its targets and notes. Every number explains itself.

import { useState, type ReactNode } from 'react';
import { tableOf, type ChartDefinition } from '../../../shared/charts/definition.ts';
import { placeAt, writtenAt } from '../../../shared/charts/look.ts';
import { useWords } from '../../state/words.ts';
import { CellExplanation, type ExplainedCell } from '../grid/CellExplanation.tsx';
import { explainCell } from './explainPoint.ts';

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
    const explanation = explainCell(chart, row, column, more, words);
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
