// A piece of a screen's view (filters, hidden columns, the open tab) that is remembered on this machine.

import { useCallback, useState } from 'react';
import { keep, kept } from './window.ts';

/** Puts a value in the place of what was kept, for a screen that is opened next. */
export const keepView = (key: string, value: unknown): void => keep(`tolok.view.${key}`, value);

/** Like useState, kept under a key; `usual` is the value when nothing was kept. */
export const useKept = <T>(key: string, usual: T): readonly [T, (value: T) => void] => {
  const [value, setValue] = useState<T>(() => kept<T>(`tolok.view.${key}`) ?? usual);
  const set = useCallback((next: T) => {
    setValue(next);
    keep(`tolok.view.${key}`, next);
  }, [key]);
  return [value, set];
};
