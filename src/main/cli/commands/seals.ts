// `seal` and `seals`: fixing an evaluation as it is, and what was fixed.

import { t } from '../../../shared/i18n/t.ts';
import type { Seal } from '../../../shared/seal.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';
import { parametersJson } from '../../../shared/scoring/parametersJson.ts';

type Options = CommonOptions & { readonly period?: string; readonly scenario?: string; readonly note: string };

const sealJson = ({ id, sealedAt, note, content, fingerprint }: Seal) =>
  ({ id, sealedAt, note, fingerprint, ...content, parameters: parametersJson(content.parameters) });

const sealedAs = ({ id, content, fingerprint }: Seal, desk: Desk): string => t(desk.language, 'seal.sealedAs', {
  seal: id, period: content.period.code, scenario: content.scenario, sheets: content.evidence.length, fingerprint,
});

export const sealEvaluation = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  await desk.open(options, 'write');
  const [made] = await desk.call('seal.make', { period: options.period ?? null, scenario: options.scenario ?? null, note: options.note });
  return { json: made === undefined ? null : sealJson(made), lines: made === undefined ? [] : [sealedAs(made, desk)] };
};

export const listSeals = async (desk: Desk, _words: readonly string[], options: CommonOptions): Promise<Report> => {
  await desk.open(options, 'read');
  const seals = await desk.call('seal.list', {});
  return {
    json: { seals: seals.map(sealJson) },
    lines: seals.length === 0 ? [t(desk.language, 'seal.none')]
      : table(['seal', 'sealed', 'period', 'scenario', 'fingerprint', 'note'], seals.map(({ id, sealedAt, content, fingerprint, note }) =>
        [id, sealedAt, content.period.code, content.scenario, fingerprint.slice(0, 12), note])),
  };
};
