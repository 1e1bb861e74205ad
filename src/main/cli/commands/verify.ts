// `verify`: of a workbook its formulas, of a seal the evaluation, recomputed and compared.

import { CommanderError } from 'commander';
import { t } from '../../../shared/i18n/t.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';
import { verifyWorkbookFile } from './verifyWorkbookFile.ts';

type Options = CommonOptions & { readonly seal?: number };

const verifySeal = async (desk: Desk, seal: number, options: Options): Promise<Report> => {
  await desk.open(options, 'read');
  const check = await desk.run('sealCheck', () => desk.call('seal.check.start', { seal }));
  const { isSame, compared, differences } = check;
  return {
    json: check,
    lines: [
      t(desk.language, isSame ? 'seal.same' : 'seal.different', { seal, count: isSame ? compared : differences.length }),
      ...(isSame ? [] : table(['what', 'name', 'sealed', 'now'], differences.map(({ part, name, sealed, now }) =>
        [t(desk.language, `seal.part.${part}`), name, sealed, now]))),
    ],
    failed: !isSame,
  };
};

export const verify = (desk: Desk, words: readonly string[], options: Options): Promise<Report> => {
  if (options.seal !== undefined) return verifySeal(desk, options.seal, options);
  if (words.length === 0) {
    desk.terminal.err('error: name a workbook, or a seal of a project with --seal\n');
    throw new CommanderError(2, 'tolok.missingArgument', 'missing argument');
  }
  return verifyWorkbookFile(desk, words, options);
};
