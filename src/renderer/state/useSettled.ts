// A value once it has come to rest: for what need not follow a moving hand in every frame.

import { useEffect, useState } from 'react';

/** The latest value after `milliseconds` without a newer one; the first value at once. */
export const useSettled = <T>(value: T, milliseconds: number): T => {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
};
