// A chart's figures as a table: one row a place, one column a series, its targets and notes.

import { tableOf, type ChartDefinition } from '../../../shared/charts/definition.ts';
import { writtenAt } from '../../../shared/charts/look.ts';
import { useWords } from '../../state/words.ts';

export const ChartTable = ({ chart }: { readonly chart: ChartDefinition }) => {
  const words = useWords();
  const { headers, rows } = tableOf(chart);
  const written = (cell: number | string | null, place: number): string => {
    if (cell === null) return '–';
    if (typeof cell === 'string') return cell;
    return place === 0 ? writtenAt(chart.x, cell, words.language) : writtenAt(chart.y, cell, words.language, 2);
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
          {rows.map((row) => (
            <tr key={String(row[0])}>
              {row.map((cell, place) => (place === 0
                ? <th key="place" scope="row">{written(cell, place)}</th>
                : <td key={headers[place]}>{written(cell, place)}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
