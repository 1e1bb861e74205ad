// Refuses a sheet that still has blocking findings a person has not taken as they are, or may not.

import type { Finding, Message } from '../../shared/domain.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { acceptableFindings } from '../../shared/tabular/acceptable.ts';

interface Refused {
  readonly name: string;
  readonly sheet: string;
  readonly accept: readonly string[];
}

/** `import.blocked` with the codes that stand in the way and the cell of the first; null when nothing does. */
export const blockedBy = ({ name, sheet, accept }: Refused, findings: readonly Finding[]): Message | null => {
  const open = findings.filter(({ code, severity }) => severity === 'blocking' && !(accept.includes(code) && acceptableFindings.has(code)));
  const [first] = open;
  if (first === undefined) return null;
  const codes = [...new Set(open.map(({ code }) => code))].join(', ');
  return { code: 'import.blocked' satisfies ErrorCode, params: { file: name, sheet, codes, cell: first.cell ?? '', count: open.length } };
};
