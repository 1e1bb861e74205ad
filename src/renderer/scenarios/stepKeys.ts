// Ctrl or Cmd with Z and Y on the scenario screen: undo and redo of what is in the hand.

import { redo, undo } from '../state/hand.ts';
import { undoKeys } from '../state/undoKeys.ts';

export const handleStepKey = undoKeys(undo, redo);
