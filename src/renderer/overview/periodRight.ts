// Whether a period a person wrote can be one.

import { dayOfIso } from '../../shared/days.ts';
import type { Period } from '../../shared/domain.ts';

/** Whether its dates are real and in order: from ≤ to ≤ as at. */
export const isPeriodRight = ({ from, to, asAt }: Period): boolean => {
  const days = [from, to, asAt].map(dayOfIso);
  return days.every((day, place) => day !== null && (place === 0 || day >= (days[place - 1] ?? day)));
};
