// A table on a slide: few rows, as large as they go, verdicts in their colour.

import { useLayoutEffect, useRef } from 'react';
import type { SlideCell, SlideTable } from '../../shared/slides/slide.ts';

const tones = { met: 'tone-met', notMet: 'tone-not-met', atRisk: 'tone-at-risk', notAssessable: 'tone-not-assessable' } as const;

/** Letters up to which a cell stays on one line. */
const oneLine = 22;

const classOf = ({ text, tone, isStrong }: SlideCell): string => [
  ...(tone === undefined ? [] : [tones[tone]]), ...(isStrong === true ? ['slide-strong'] : []), ...(text.length <= oneLine ? ['slide-line'] : []),
].join(' ');

/** As small as letters get before the table scrolls instead. */
const least = 0.6;
const step = 0.04;

/** Makes the letters smaller until the whole table is seen. */
const useFitting = () => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    const fit = (): void => {
      for (let part = 1; part >= least; part -= step) {
        current.style.setProperty('--fit', String(part));
        if (current.scrollHeight <= current.clientHeight) return;
      }
    };
    fit();
    const watcher = new ResizeObserver(fit);
    watcher.observe(current);
    return () => watcher.disconnect();
  }, []);
  return box;
};

export const SlideTableView = ({ table: { columns, rows, rest }, label }: {
  readonly table: SlideTable;
  readonly label: string;
}) => (
  <div className="slide-table" ref={useFitting()}>
    <table>
      <caption className="hidden-visually">{label}</caption>
      <thead>
        <tr>
          {columns.map(({ header, isNumber, width }, at) => (
            <th key={`${String(at)} ${header}`} scope="col" data-number={isNumber} style={{ width: `${String(width)}%` }}>{header}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={`${String(place)} ${row[0]?.text ?? ''}`}>
            {row.map((cell, at) => (
              <td key={columns[at]?.header === undefined ? at : `${String(at)} ${columns[at].header}`} data-number={columns[at]?.isNumber} className={classOf(cell)}>
                {cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {rest === '' ? null : <p className="muted small">{rest}</p>}
  </div>
);
