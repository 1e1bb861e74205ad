// Ctrl or Cmd with Z, and with Y or Shift and Z: one step back and forth on the screen that is shown. In a field for text they stay
// the field's, and in a dialog they do nothing.

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'range' && target.type !== 'checkbox');

const isInDialog = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role="dialog"]') !== null;

/** A listener for `keydown` on the document. */
export const undoKeys = (undo: () => void, redo: () => void) => (event: KeyboardEvent): void => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target) || isInDialog(event.target)) return;
  const key = event.key.toLowerCase();
  const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
  if (!isRedo && key !== 'z') return;
  event.preventDefault();
  if (isRedo) redo();
  else undo();
};
