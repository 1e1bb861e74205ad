// The stage: a page of 640 × 360 points, as large as the window lets it be. The tokens of type and size grow with it, so that
// everything made of them (sliders, buttons, verdicts) is seen from the last row: the smallest letters of a slide are a thirtieth of
// its height, as 18 point are on a printed slide.

import { useEffect, useState, type CSSProperties, type RefObject } from 'react';
import { font, size, space } from '../../shared/tokens.ts';

/** Points. */
const page = { width: 640, height: 360 } as const;

const grown = (names: Readonly<Record<string, number>>, prefix: string, scale: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([name, points]) => [`--${prefix}${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, `${String(points * scale)}px`]));

/** The tokens on a stage of a scale. */
export const stageStyle = (scale: number): CSSProperties => {
  const { family: _family, ...sizes } = font;
  return {
    '--stage': String(scale), '--thumb': `${String(14 * scale)}px`,
    ...grown(sizes, 'font-', scale), ...grown(size, 'size-', scale), ...grown(Object.fromEntries(space.entries()), 'space-', scale),
  } as CSSProperties;
};

export const scaleFor = (width: number, height: number): number => Math.max(1, Math.min(width / page.width, height / page.height));

/** How many times its page the stage is; follows the window. */
export const useStageScale = (stage: RefObject<HTMLElement | null>): number => {
  const [scale, setScale] = useState(() => scaleFor(window.innerWidth, window.innerHeight));
  useEffect(() => {
    if (stage.current === null) return;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setScale(scaleFor(entry.contentRect.width, entry.contentRect.height));
    });
    watcher.observe(stage.current);
    return () => watcher.disconnect();
  }, [stage]);
  return scale;
};
