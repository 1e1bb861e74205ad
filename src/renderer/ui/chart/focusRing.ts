// The ring around the point that has the keyboard: around a line's point, or around a bar.

import type { Chart } from 'chart.js';
import type { Ink } from '../../../shared/charts/look.ts';
import { boxOf, type DrawnBar } from '../../../shared/charts/overlay.ts';
import type { PointPlace } from '../../../shared/charts/points.ts';
import { themes } from '../../../shared/tokens.ts';

const ringOf = (drawn: Chart, element: DrawnBar, { size }: Ink): void => {
  const { ctx } = drawn;
  const box = (drawn.config as { readonly type?: string }).type === 'bar' ? boxOf(element) : null;
  ctx.beginPath();
  if (box === null) ctx.arc(element.x, element.y, 6 * size, 0, 2 * Math.PI);
  else ctx.rect(box.left - 2, box.top - 2, box.right - box.left + 4, box.bottom - box.top + 4);
};

export const drawFocus = (drawn: Chart, { series, point }: PointPlace, ink: Ink): void => {
  const element = drawn.getDatasetMeta(series).data[point] as DrawnBar | undefined;
  if (element === undefined || !Number.isFinite(element.x) || !Number.isFinite(element.y)) return;
  const { ctx } = drawn;
  ctx.save();
  // Twice, so that it stands out from a bar or line of any colour.
  for (const [width, colour] of [[5, themes[ink.theme].surface], [2, themes[ink.theme].text]] as const) {
    ctx.lineWidth = width * ink.size;
    ctx.strokeStyle = colour;
    ringOf(drawn, element, ink);
    ctx.stroke();
  }
  ctx.restore();
};
