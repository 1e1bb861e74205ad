// Nothing the menu or the system asks of the window is lost, and nothing is asked twice.

import { describe, expect, it } from 'vitest';
import { createAsks, type Ask } from '../../../src/main/electron/asks.ts';

const ask = (argument: string): Ask => ({ action: 'openProject', argument });

describe('what is asked of the window', () => {
  it('waits until the window listens, in order', () => {
    const asks = createAsks();
    const told: Ask[] = [];
    asks.ask(ask('a'));
    asks.ask(ask('b'));
    asks.listen((one) => told.push(one));
    asks.ask(ask('c'));
    expect(told.map(({ argument }) => argument)).toEqual(['a', 'b', 'c']);
  });

  it('waits again while the window loads anew, and is told once', () => {
    const asks = createAsks();
    const before: Ask[] = [];
    const after: Ask[] = [];
    asks.listen((one) => before.push(one));
    asks.stopListening();
    asks.ask(ask('a'));
    asks.listen((one) => after.push(one));
    asks.listen((one) => after.push(one));
    expect(before).toEqual([]);
    expect(after).toEqual([ask('a')]);
  });
});
