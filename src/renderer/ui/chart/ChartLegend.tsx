// Which line or bar is which, where there are several: the same signs as in pictures, as small drawings.

import type { ChartDefinition } from '../../../shared/charts/definition.ts';
import { legendOf, squareAt, type Mark } from '../../../shared/charts/legend.ts';
import type { Ink } from '../../../shared/charts/look.ts';
import { hatch, shapeCorners } from '../../../shared/charts/patterns.ts';
import type { Place, Segment } from '../../../shared/charts/pen.ts';

const pathOf = (segments: readonly Segment[]): string =>
  segments.map(([from, to]) => `M${String(from.x)} ${String(from.y)}L${String(to.x)} ${String(to.y)}`).join('');
const cornersOf = (places: readonly Place[]): string => places.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ');
const square = squareAt({ x: 0, y: 0 });

const Bars = ({ hatching }: Mark) => {
  const isHatched = hatching !== 'solid';
  return (
    <>
      <rect
        x={square.left + (isHatched ? 0.75 : 0)} y={square.top + (isHatched ? 0.75 : 0)} width={isHatched ? 10.5 : 12} height={isHatched ? 8.5 : 10}
        fill={isHatched ? 'none' : 'currentColor'} stroke={isHatched ? 'currentColor' : 'none'} strokeWidth={1.5}
      />
      {isHatched ? <path d={pathOf(hatch(square, hatching))} stroke="currentColor" strokeWidth={1.5} /> : null}
    </>
  );
};

const Line = ({ dashes, shape }: Mark) => (
  <>
    <path d="M0 7L16 7" stroke="currentColor" strokeWidth={2} strokeDasharray={dashes.join(' ')} />
    {shape === null ? null : <polygon points={cornersOf(shapeCorners(shape, { x: 8, y: 7 }, 4.5))} fill="currentColor" />}
  </>
);

const signs = { bar: Bars, line: Line, tick: () => <path d="M8 0L8 14" stroke="currentColor" strokeWidth={2} /> } as const;

export const ChartLegend = ({ chart, ink }: { readonly chart: ChartDefinition; readonly ink: Ink }) => {
  const entries = legendOf(chart, ink);
  if (entries.length === 0) return null;
  return (
    <ul className="chart-legend" aria-hidden>
      {entries.map(({ name, mark }) => {
        const Sign = signs[mark.kind];
        return (
          <li key={name}>
            <svg width="16" height="14" viewBox="0 0 16 14" style={{ color: mark.colour }}><Sign {...mark} /></svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
};
