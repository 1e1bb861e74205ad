// A field for a number, typed with comma or dot, stepped with the arrow keys (Page keys: ten steps). What cannot be read is
// said and not taken; what is out of range is moved to the nearest end.

import { useState, type KeyboardEvent } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { useWords } from '../state/words.ts';
import { FieldFrame, type FieldWords } from './Field.tsx';
import { readNumber } from './readNumber.ts';

export interface NumberFieldProps extends Omit<FieldWords, 'error'> {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly decimals?: number;
  /** Stands behind the number: `%`. */
  readonly suffix?: string;
  readonly isDisabled?: boolean;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

export const NumberField = ({
  value,
  onChange,
  min,
  max,
  step = 1,
  decimals = 0,
  suffix,
  isDisabled = false,
  ...words
}: NumberFieldProps) => {
  const { t, decimal } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const isUnreadable = typed !== null && readNumber(typed, decimals) === null;
  const take = (next: number) => {
    setTyped(null);
    onChange(Math.min(max, Math.max(min, Number(next.toFixed(decimals)))));
  };
  const commit = () => {
    const read = typed === null ? null : readNumber(typed, decimals);
    if (read === null) setTyped(null);
    else take(read);
  };
  const press = (event: KeyboardEvent) => {
    const turns = steps[event.key];
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') setTyped(null);
    else if (turns !== undefined) {
      event.preventDefault();
      take((readNumber(typed ?? '', decimals) ?? value) + turns * step);
    }
  };
  return (
    <AriaTextField
      className="field number-field"
      value={typed ?? decimal(value, decimals)}
      onChange={setTyped}
      onBlur={commit}
      isInvalid={isUnreadable}
      isDisabled={isDisabled}
      inputMode="decimal"
    >
      <FieldFrame {...words} {...(isUnreadable ? { error: t('ui.notANumber', { min, max }) } : {})}>
        <div className="input-wrap">
          <Input
            className="input input-number"
            onKeyDown={press}
            role="spinbutton"
            aria-valuenow={value}
            aria-valuemin={min}
            aria-valuemax={max}
          />
          {suffix === undefined ? null : (
            <span className="input-suffix" aria-hidden>
              {suffix}
            </span>
          )}
        </div>
      </FieldFrame>
    </AriaTextField>
  );
};
