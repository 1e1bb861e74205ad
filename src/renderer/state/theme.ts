// The theme that is shown now, for what cannot follow CSS variables by itself (canvas).

import { useSyncExternalStore } from 'react';
import type { Theme } from '../../shared/tokens.ts';
import { onSystemTheme, themeOf } from '../theme/applyTheme.ts';
import { useSettings } from './settings.ts';

let listeners: readonly (() => void)[] = [];
onSystemTheme(() => { for (const listener of listeners) listener(); });

const subscribe = (listener: () => void) => {
  listeners = [...listeners, listener];
  return () => { listeners = listeners.filter((other) => other !== listener); };
};

export const useTheme = (): Theme => {
  const setting = useSettings((settings) => settings.theme);
  return useSyncExternalStore(subscribe, () => themeOf(setting));
};
