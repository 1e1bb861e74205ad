// What all parameter fields share: the name, the mark of a change, and the way back to the base in one press.

import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ParameterKey, Parameters } from '../../shared/scoring/types.ts';
import { changeParameters } from '../state/hand.ts';
import { useWords } from '../state/words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { parameterName } from './parameterWords.ts';

/** A parameter as a field needs it: what it is now and in the base scenario. Fields are remembered by these, so a moving slider
 * draws itself and not its neighbours. */
export interface FieldOf<K extends ParameterKey> {
  readonly name: K;
  readonly value: Parameters[K];
  readonly base: Parameters[K];
}

export type KeyOf<T> = { readonly [K in ParameterKey]: Parameters[K] extends T ? K : never }[ParameterKey];

export const isSameValue = (left: unknown, right: unknown): boolean => left === right || JSON.stringify(left) === JSON.stringify(right);

/** A field of its own kind under its parameter's name. */
export const FieldFrame = ({
  name,
  value,
  base,
  baseWord,
  children,
}: FieldOf<ParameterKey> & { readonly baseWord: string; readonly children: ReactNode }) => {
  const words = useWords();
  const isChanged = !isSameValue(value, base);
  return (
    <div className="choice-field" role="group" aria-label={parameterName(name, words)} data-changed={isChanged || undefined}>
      <span className="choice-label">{parameterName(name, words)}</span>
      <span className="choice-reset">
        {isChanged ? (
          <IconButton
            icon={RotateCcw}
            size="small"
            label={words.t('ui.reset', { value: baseWord })}
            onPress={() => changeParameters({ [name]: base })}
          />
        ) : null}
      </span>
      {children}
    </div>
  );
};
