// A chart on the screen, with its title, its summary sentence and the same figures as a table one press away.

import { BarChart3, Table2 } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { tableOf, type ChartDefinition } from '../../../shared/charts/definition.ts';
import { useTheme } from '../../state/theme.ts';
import { useWords } from '../../state/words.ts';
import { IconButton } from '../IconButton.tsx';
import { colourOf, writtenAt } from '../../../shared/charts/look.ts';
import { configOf, putFigures } from './config.ts';
import { Chart } from './modules.ts';
import './chart.css';

// One drawing for as long as theme and language stay: new figures are put into it, which is many times cheaper than drawing anew.
const Canvas = ({ chart }: { readonly chart: ChartDefinition }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Chart | null>(null);
  const theme = useTheme();
  const words = useWords();
  const latest = useRef(chart);
  useEffect(() => {
    if (canvas.current === null) return;
    drawn.current = new Chart(canvas.current, configOf(latest.current, theme, words));
    return () => {
      drawn.current?.destroy();
      drawn.current = null;
    };
  }, [theme, words]);
  useEffect(() => {
    if (drawn.current !== null && latest.current !== chart) putFigures(drawn.current, chart, theme, words);
    latest.current = chart;
  }, [chart, theme, words]);
  return (
    <div className="chart-canvas">
      <canvas ref={canvas} role="img" aria-label={chart.summary} />
    </div>
  );
};

/** Which line or bar is which, where there are several. */
const Legend = ({ series, kind }: ChartDefinition) => {
  const theme = useTheme();
  if (series.length < 2) return null;
  return (
    <ul className="chart-legend" aria-hidden>
      {series.map(({ name, colour, isDashed }) => (
        <li key={name} data-kind={kind} data-dashed={isDashed === true || undefined}>
          <span style={{ color: colourOf(colour, theme) }} />
          {name}
        </li>
      ))}
    </ul>
  );
};

const ChartTableView = ({ chart }: { readonly chart: ChartDefinition }) => {
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
              {row.map((cell, place) => (
                <td key={headers[place]}>{written(cell, place)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

export const ChartView = memo(({ chart }: { readonly chart: ChartDefinition }) => {
  const { t } = useWords();
  const [isTable, setIsTable] = useState(false);
  return (
    <figure className="chart">
      <figcaption className="chart-head">
        <h3>{chart.title}</h3>
        <IconButton
          icon={isTable ? BarChart3 : Table2}
          label={t(isTable ? 'ui.showChart' : 'ui.showTable')}
          onPress={() => setIsTable(!isTable)}
        />
      </figcaption>
      {isTable ? <ChartTableView chart={chart} /> : (
        <>
          <Legend {...chart} />
          <Canvas chart={chart} />
        </>
      )}
      <p className="chart-summary">
        {chart.summary} {chart.source === '' ? null : <span>{t('ui.source', { source: chart.source })}</span>}
      </p>
    </figure>
  );
});
