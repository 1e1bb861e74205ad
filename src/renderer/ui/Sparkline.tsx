// A value's way over the periods, small: dots where there is a value, a gap where there is none, the target as a dashed line. Each
// dot explains its value; the arrow keys go from one to the next.

import type { KeyboardEvent } from 'react';
import { Figure, type Explanation } from './Figure.tsx';
import './parts.css';

export interface SparklineProps {
  /** Per cent by period; null where there is no value. */
  readonly values: readonly (number | null)[];
  readonly target: number | null;
  /** Which of the values is the one on the screen. */
  readonly current: number;
  /** The sentence the picture stands for. */
  readonly label: string;
  /** A word under each place. */
  readonly words: readonly string[];
  /** What the value at a place says when it is pressed. */
  readonly explain: (place: number) => Explanation;
}

const width = 132;
const height = 48;
const top = 6;
const bottom = 32;

const scaleOf = (values: readonly (number | null)[], target: number | null) => {
  const known = [...values, target].filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = Math.max(high - low, 4);
  return (value: number) => bottom - ((value - low) / room) * (bottom - top);
};

/** Arrow keys go to the next place that has a value. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons[buttons.findIndex((button) => button === document.activeElement) + step];
  if (step === 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
};

export const Sparkline = ({ values, target, current, label, words, explain }: SparklineProps) => {
  const y = scaleOf(values, target);
  const step = (width - 28) / Math.max(1, values.length - 1);
  const x = (place: number) => 14 + place * step;
  const segments = values.flatMap((value, place) => {
    const before = values[place - 1] ?? null;
    return place === 0 || value === null || before === null ? [] : [{ place, from: before, to: value }];
  });
  return (
    <div className="sparkline-box" role="group" aria-label={label} onKeyDown={walk}>
      <svg className="sparkline" aria-hidden width={width} height={height}>
        {target === null ? null : <line className="sparkline-target" x1={2} x2={width - 2} y1={y(target)} y2={y(target)} />}
        {segments.map(({ place, from, to }) => (
          <line key={place} className="sparkline-line" x1={x(place - 1)} x2={x(place)} y1={y(from)} y2={y(to)} />
        ))}
        {values.map((value, place) =>
          value === null ? null : (
            <circle
              key={words[place]}
              className="sparkline-dot"
              data-current={place === current || undefined}
              cx={x(place)}
              cy={y(value)}
              r={place === current ? 3.5 : 2.5}
            />
          ),
        )}
        {words.map((word, place) => (
          <text
            key={word}
            className="sparkline-word"
            data-current={place === current || undefined}
            x={x(place)}
            y={height - 3}
            textAnchor="middle"
          >
            {word}
          </text>
        ))}
      </svg>
      {values.map((value, place) => (value === null ? null : (
        <span key={words[place]} className="sparkline-place" style={{ left: x(place) }}>
          <Figure explanation={explain(place)} isInTabOrder={place === current}>
            <span className="hidden-visually">{words[place]}</span>
          </Figure>
        </span>
      )))}
    </div>
  );
};
