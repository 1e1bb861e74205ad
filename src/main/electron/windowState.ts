// Where the window stood when it was closed, kept beside the settings. A place no display shows any more is forgotten.

import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer());
const sizeAtLeast = (least: number) => v.pipe(whole, v.minValue(least));

const stateSchema = v.object({
  x: whole, y: whole, width: sizeAtLeast(400), height: sizeAtLeast(300), isMaximized: v.boolean(),
});
export type WindowState = v.InferOutput<typeof stateSchema>;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a window's title bar that must be in reach to be moved. */
const grip = 80;

/** Whether a person could still take hold of a window standing there. */
export const isInReach = (state: Area, displays: readonly Area[]): boolean =>
  displays.some((display) =>
    state.x + state.width - grip > display.x && state.x + grip < display.x + display.width &&
    state.y >= display.y && state.y + grip / 2 < display.y + display.height);

const readOrNull = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    // The first start, or a file cut short by a power failure: the window opens where the system puts it.
    return null;
  }
};

/** The kept state, or null to let the system place the window. */
export const readWindowState = (file: string, displays: readonly Area[]): WindowState | null => {
  const parsed = v.safeParse(stateSchema, readOrNull(file));
  return parsed.success && isInReach(parsed.output, displays) ? parsed.output : null;
};

export const writeWindowState = (file: string, state: WindowState): void => writeFileSync(file, JSON.stringify(state));
