// Reports a file back to its sender: asks where the copy goes, has it written, and says what came of it.

import type { CallInput } from '../../shared/contract.ts';
import type { Language } from '../../shared/domain.ts';
import { call } from '../state/call.ts';
import { finished } from '../state/jobs.ts';
import { announce, tell } from '../state/notices.ts';
import { wordsOf } from '../state/wordsOf.ts';
import { host } from '../transport/host.ts';
import { sheetState } from './sheetState.ts';
import type { SheetPlace, TrayFile } from './tray.ts';

export type ReportSubject = CallInput<'evidence.reportBack.start'>['of'];

/** What is reported, and the name of the sender's file. */
export interface ReportBack {
  readonly of: ReportSubject;
  readonly file: string;
}

/** A file of the tray: the sheets that are to come in, and the one in view whatever it is; the others are only copied. */
export const reportOfFile = (file: TrayFile, view: SheetPlace): ReportBack => {
  const sheets = (file.inspection?.sheets ?? []).filter((sheet) =>
    sheet.name === view.sheet || !['empty', 'unknown', 'leftOut'].includes(sheetState(file, sheet)));
  return {
    file: file.ref.name,
    of: {
      kind: 'file', file: file.ref.id,
      sheets: sheets.flatMap(({ name }) => {
        const decision = file.decisions[name];
        return decision === undefined ? [] : [{ sheet: name, periods: [...decision.periods], choices: decision.choices }];
      }),
    },
  };
};

const withoutEnding = (file: string): string => file.replace(/\.[^.]{1,5}$/, '');

/** Asks for the place and writes; says what went wrong. */
export const writeReportBack = async ({ of, file }: ReportBack, language: Language, withTexts: boolean): Promise<void> => {
  try {
    const name = `${wordsOf(language).t('back.fileName', { file: withoutEnding(file) })}.xlsx`;
    const destination = await host.saveFile({ name, kind: 'workbook' });
    if (destination === null) return;
    const { jobId } = await call('evidence.reportBack.start', { of, withTexts, language, destination: destination.id });
    const written = await finished<'reportBack'>(jobId);
    announce('back.written', { file: written.name, findings: written.findings, marked: written.marked });
  } catch (error) {
    tell(error);
  }
};
