// Refuses a sheet that still has blocking findings a person has not taken as they are, or may not.

import type { Finding } from '../../shared/domain.ts';
import { AppError } from '../../shared/errors.ts';
import { acceptableFindings } from '../../shared/tabular/acceptable.ts';

interface Refused {
  readonly name: string;
  readonly sheet: string;
  readonly accept: readonly string[];
}

/** Throws `import.blocked` with the codes that stand in the way, and the cell of the first. */
export const refuseBlocked = ({ name, sheet, accept }: Refused, findings: readonly Finding[]): void => {
  const open = findings.filter(({ code, severity }) => severity === 'blocking' && !(accept.includes(code) && acceptableFindings.has(code)));
  const [first] = open;
  if (first === undefined) return;
  const codes = [...new Set(open.map(({ code }) => code))].join(', ');
  throw new AppError('import.blocked', { file: name, sheet, codes, cell: first.cell ?? '', count: open.length });
};
