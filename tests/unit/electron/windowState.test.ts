// Where the window opens: where it stood, unless nobody could reach it there.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isInReach, readWindowState, writeWindowState } from '../../../src/main/electron/windowState.ts';

const folder = mkdtempSync(join(tmpdir(), 'tolok-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const display = { x: 0, y: 0, width: 1920, height: 1080 };
const state = { x: 100, y: 50, width: 1200, height: 800, isMaximized: false };

describe('the window state', () => {
  it('comes back as it was kept', () => {
    const file = join(folder, 'kept.json');
    writeWindowState(file, state);
    expect(readWindowState(file, [display])).toEqual(state);
  });

  it('is nothing on the first start', () => {
    expect(readWindowState(join(folder, 'missing.json'), [display])).toBeNull();
  });

  it.each([
    '', '{"x":', '[]', '{"x":1,"y":1,"width":"wide","height":800,"isMaximized":false}',
    '{"x":1,"y":1,"width":5,"height":5,"isMaximized":false}',
  ])(
    'is nothing when the file says %j', (text) => {
      const file = join(folder, 'broken.json');
      writeFileSync(file, text);
      expect(readWindowState(file, [display])).toBeNull();
    },
  );

  it('is forgotten when its display is gone', () => {
    const file = join(folder, 'second.json');
    writeWindowState(file, { ...state, x: 2500 });
    expect(readWindowState(file, [display])).toBeNull();
    expect(readWindowState(file, [display, { ...display, x: 1920 }])).not.toBeNull();
  });

  it.each([
    { place: 'a title bar above the display', at: { ...state, y: -50 }, reach: false },
    { place: 'a title bar below the display', at: { ...state, y: 1070 }, reach: false },
    { place: 'only a sliver at the left edge', at: { ...state, x: -1190 }, reach: false },
    { place: 'half outside at the right', at: { ...state, x: 1500 }, reach: true },
  ])('counts $place as in reach: $reach', ({ at, reach }) => {
    expect(isInReach(at, [display])).toBe(reach);
  });
});
