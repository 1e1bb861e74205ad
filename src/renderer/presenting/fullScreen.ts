// The whole screen for a presentation, where the browser gives it; else the window is filled. Escape stays the presentation's, so that
// it closes what is open before it leaves.

/** What some browsers offer beside full screen. */
interface KeyLock { readonly keyboard?: { readonly lock?: (keys: readonly string[]) => Promise<void> } }

/** Whether the screen is ours: leaving it by the browser's own way then ends the presentation. */
let isOurs = false;

export const fillScreen = (): void => {
  if (document.fullscreenElement !== null) return;
  document.documentElement.requestFullscreen?.().then(
    () => {
      isOurs = true;
      return (navigator as KeyLock).keyboard?.lock?.(['Escape']);
    },
    // Refused: the window is filled all the same.
    () => undefined,
  ).catch(() => undefined);
};

export const emptyScreen = (): void => {
  isOurs = false;
  if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
};

export const turnFullScreen = (): void => {
  if (document.fullscreenElement === null) fillScreen();
  else emptyScreen();
};

/** Calls back when the person left the full screen by the browser's own way. */
export const onScreenLeft = (listener: () => void): (() => void) => {
  const change = (): void => {
    if (document.fullscreenElement !== null || !isOurs) return;
    isOurs = false;
    listener();
  };
  document.addEventListener('fullscreenchange', change);
  return () => document.removeEventListener('fullscreenchange', change);
};
