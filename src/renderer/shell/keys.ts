// The keys that work everywhere in the window: Ctrl (or Cmd) with 1–6 for the places and K for the palette, F5 to present. While
// a presentation is on, they rest.

import { present, usePresenting } from '../presenting/state.ts';
import { go, openPalette, places } from '../state/window.ts';

export const handleKey = (event: KeyboardEvent): void => {
  if (event.key === 'F5' && !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)) {
    event.preventDefault();
    present();
  }
  if (usePresenting.getState().isOpen) return;
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const place = places[Number(event.key) - 1];
  if (place !== undefined) { event.preventDefault(); go(place); }
  if (event.key.toLowerCase() === 'k') { event.preventDefault(); openPalette(true); }
};
