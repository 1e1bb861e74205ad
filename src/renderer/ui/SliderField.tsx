// A parameter one can take in the hand: slider, number and the way back, in one row. Arrow keys move by `step`, with Shift by
// the smallest the number allows, Page keys by ten steps.

import { RotateCcw } from 'lucide-react';
import { useId, type CSSProperties, type KeyboardEvent } from 'react';
import { useWords } from '../state/words.ts';
import { IconButton } from './IconButton.tsx';
import { NumberField } from './NumberField.tsx';
import './slider.css';

export interface SliderFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** In the unit of `scale`: with scale 100 and two decimals, 4500 is shown as 45. */
  readonly value: number;
  readonly base: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly scale?: number;
  readonly decimals?: number;
  readonly suffix?: string;
  readonly onChange: (value: number) => void;
}

const turnsOf = (event: KeyboardEvent, step: number): number | null => {
  const size = event.shiftKey ? 1 : step;
  if (event.key === 'ArrowRight' || event.key === 'ArrowUp') return size;
  if (event.key === 'ArrowLeft' || event.key === 'ArrowDown') return -size;
  if (event.key === 'PageUp') return 10 * step;
  return event.key === 'PageDown' ? -10 * step : null;
};

export const SliderField = ({
  label, hint, value, base, min, max, step, scale = 1, decimals = 0, suffix, onChange,
}: SliderFieldProps) => {
  const { t, decimal } = useWords();
  const id = useId();
  const clamp = (next: number) => Math.min(max, Math.max(min, next));
  const shown = (amount: number) => `${decimal(amount / scale, decimals)}${suffix === undefined ? '' : ` ${suffix}`}`;
  const place = (amount: number) => (amount - min) / (max - min);
  const press = (event: KeyboardEvent) => {
    const turns = turnsOf(event, step);
    if (turns === null) return;
    event.preventDefault();
    onChange(clamp(value + turns));
  };
  return (
    <div className="slider-field" data-changed={value === base ? undefined : true}>
      <label className="slider-label" htmlFor={id}>{label}</label>
      <div className="slider-track" style={{ '--fill': place(value), '--base': place(base) } as CSSProperties}>
        <input
          id={id} type="range" min={min} max={max} step={1} value={value} aria-valuetext={shown(value)}
          onChange={(event) => onChange(clamp(Math.round(Number(event.target.value) / step) * step))} onKeyDown={press}
        />
      </div>
      <NumberField
        label={label} isLabelHidden value={value / scale} min={min / scale} max={max / scale} step={step / scale} decimals={decimals}
        {...(suffix === undefined ? {} : { suffix })} onChange={(next) => onChange(clamp(Math.round(next * scale)))}
      />
      <span className="slider-reset">
        {value === base ? null : (
          <IconButton icon={RotateCcw} size="small" label={t('ui.reset', { value: shown(base) })} onPress={() => onChange(base)} />
        )}
      </span>
      {hint === undefined ? null : <p className="slider-hint">{hint}</p>}
    </div>
  );
};
