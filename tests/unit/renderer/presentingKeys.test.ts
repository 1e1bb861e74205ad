// Which keys move a presentation, and which belong to what has the focus.

import { describe, expect, test } from 'vitest';
import { isClicker, presentingKey } from '../../../src/renderer/presenting/keys.ts';

/** What has the focus, by the kinds of place it stands in. */
const within = (...kinds: readonly string[]): EventTarget =>
  ({ closest: (places: string) => (kinds.some((kind) => places.split(', ').some((place) => place.startsWith(kind))) ? {} : null) }) as never;
const stage = within();
const pressed = (key: string, target = stage, more: Partial<KeyboardEvent> = {}) =>
  presentingKey({ key, target, defaultPrevented: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('on the stage', () => {
  test.each([
    ['ArrowRight', 'next'], [' ', 'next'], ['PageDown', 'next'], ['ArrowLeft', 'previous'], ['PageUp', 'previous'], ['Home', 'first'], ['End', 'last'],
    ['Escape', 'leave'], ['n', 'notes'], ['N', 'notes'], ['l', 'log'], ['d', 'decide'], ['f', 'fullScreen'],
  ] as const)('%s is %s', (key, does) => expect(pressed(key)).toBe(does));

  test('keys with Ctrl, and those somebody took, are not the presentation’s', () => {
    expect(pressed('n', stage, { ctrlKey: true })).toBeNull();
    expect(pressed('ArrowRight', stage, { defaultPrevented: true })).toBeNull();
    expect(pressed('x')).toBeNull();
  });
});

describe('elsewhere', () => {
  test('a button keeps Space and Enter, a slider its arrows; a clicker’s keys still change the slide', () => {
    expect(pressed(' ', within('button'))).toBeNull();
    expect(pressed('n', within('button'))).toBe('notes');
    expect(pressed('ArrowRight', within('button'))).toBeNull();
    expect(isClicker({ key: 'PageDown', target: within('input') })).toBe(true);
    expect(isClicker({ key: 'ArrowRight', target: stage })).toBe(false);
  });

  test('letters typed into a field, and everything in a dialog, stay there', () => {
    expect(pressed('n', within('input:not'))).toBeNull();
    expect(pressed('Escape', within('[role="dialog"]'))).toBeNull();
    expect(isClicker({ key: 'PageDown', target: within('[role="dialog"]') })).toBe(false);
  });
});
