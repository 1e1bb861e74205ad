// Whether something is one of the stable codes a person can be told.

import { errorCodes } from '../../src/shared/errors.ts';

const codes = new Set<unknown>(errorCodes);

export const isErrorCode = (value: unknown): boolean => codes.has(value);
