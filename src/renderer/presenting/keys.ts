// The keys of a presentation. Page keys are a clicker's and always change the slide; other keys leave fields, sliders and dialogs alone.

export type PresentingKey = 'next' | 'previous' | 'first' | 'last' | 'leave' | 'notes' | 'log' | 'decide' | 'fullScreen';

const keys: Readonly<Record<string, PresentingKey>> = {
  ArrowRight: 'next', ArrowDown: 'next', ' ': 'next', Enter: 'next', PageDown: 'next',
  ArrowLeft: 'previous', ArrowUp: 'previous', Backspace: 'previous', PageUp: 'previous',
  Home: 'first', End: 'last', Escape: 'leave', n: 'notes', l: 'log', d: 'decide', f: 'fullScreen',
};

const isIn = (target: EventTarget | null, places: string): boolean =>
  target !== null && 'closest' in target && (target as Element).closest(places) !== null;

const inDialog = '[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]';
const inField = 'input:not([type="range"]):not([type="checkbox"]), textarea, select';
const onControl = 'button, input, summary, a[href]';
/** Keys that press or move the control that has the focus. */
const controls: ReadonlySet<string> = new Set([' ', 'Enter', 'Home', 'End', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Backspace']);

/** What a key asks of the presentation; null when it is not the presentation's. */
export const presentingKey = (event: Pick<KeyboardEvent, 'key' | 'target' | 'defaultPrevented' | 'ctrlKey' | 'metaKey' | 'altKey'>): PresentingKey | null => {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isIn(target, inDialog)) return null;
  if (isIn(target, inField)) return null;
  if (controls.has(key) && isIn(target, onControl)) return null;
  return keys[key.length === 1 ? key.toLowerCase() : key] ?? null;
};

/** Whether a key is a clicker's: taken before a slider can have it. */
export const isClicker = ({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean =>
  (key === 'PageDown' || key === 'PageUp') && !isIn(target, inDialog) && !isIn(target, 'textarea');
