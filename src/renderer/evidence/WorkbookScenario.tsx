// An evaluation workbook that comes back among the evidence: nothing in it is evidence, but its parameters, which somebody may have
// changed in a spreadsheet program, can become a scenario. What differs is shown before it is kept.

import { Scale } from 'lucide-react';
import { useState } from 'react';
import type { FileRef } from '../../shared/contract/common.ts';
import { t as inLanguage } from '../../shared/i18n/t.ts';
import { languages } from '../../shared/domain.ts';
import type { WorkbookScenario as Taken } from '../../shared/jobs.ts';
import type { FileInspection } from '../../shared/tabular/plan.ts';
import { saveScenario } from '../scenarios/keeping.ts';
import { parameterName, parameterValue } from '../scenarios/parameterWords.ts';
import { call } from '../state/call.ts';
import { finished } from '../state/jobs.ts';
import { useScenarios } from '../state/score.ts';
import { go } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Progress } from '../ui/Progress.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWork, type Work } from '../workbook/useWork.ts';

/** Told by the sheets it alone has, in either language. */
export const isEvaluationWorkbook = ({ sheets }: FileInspection): boolean => {
  const names = new Set(sheets.map(({ name }) => name));
  return languages.some((language) =>
    (['sheet.parameters', 'sheet.check', 'sheet.agencies'] as const).every((key) => names.has(inLanguage(language, key))));
};

const read = async (file: FileRef, onJob: (jobId: string) => void): Promise<Taken> => {
  const { jobId } = await call('workbook.scenario.start', { file: file.id });
  onJob(jobId);
  return finished<'workbookScenario'>(jobId);
};

const Differences = ({ taken }: { readonly taken: Taken }) => {
  const words = useWords();
  const { t, count } = words;
  const base = useScenarios().find(({ isBase }) => isBase);
  const { different, interventions } = taken;
  if (base === undefined) return null;
  return (
    <>
      <p>{different.length === 0 ? t('fromWorkbook.none') : different.length === 1 ? t('fromWorkbook.differ.one') : t('fromWorkbook.differ', { count: count(different.length) })}</p>
      {different.length === 0 ? null : (
        <table className="from-workbook">
          <thead>
            <tr><th scope="col" /><th scope="col">{t('fromWorkbook.base')}</th><th scope="col">{t('fromWorkbook.workbook')}</th></tr>
          </thead>
          <tbody>
            {different.map((key) => (
              <tr key={key}>
                <th scope="row">{parameterName(key, words)}</th>
                <td>{parameterValue(key, base.parameters, words)}</td>
                <td>{parameterValue(key, taken.parameters, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {interventions.length === 0 ? null : <p>{t('fromWorkbook.acts', { count: count(interventions.length) })}</p>}
    </>
  );
};

/** Free names only: a workbook never writes over a scenario. */
const useNameProblem = (name: string): string | null => {
  const { t } = useWords();
  const isTaken = useScenarios().some((one) => one.name.toLowerCase() === name.trim().toLowerCase());
  return isTaken ? t('scenarios.nameExists', { name: name.trim() }) : null;
};

const TakeDialog = ({ file, work: { result, state, share }, onClose }: {
  readonly file: FileRef; readonly work: Work<FileRef, Taken>; readonly onClose: () => void;
}) => {
  const { t } = useWords();
  const [name, setName] = useState(file.name.replace(/\.xls[xm]$/i, ''));
  const problem = useNameProblem(name);
  const keep = () => {
    if (result === null) return;
    onClose();
    go('scenarios');
    void saveScenario(name.trim(), { parameters: result.parameters, interventions: result.interventions, note: file.name });
  };
  return (
    <Dialog
      isOpen onClose={onClose} title={t('fromWorkbook.title')}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" isDisabled={result === null || problem !== null || name.trim() === ''} onPress={keep}>{t('ui.save')}</Button>
        </>
      }
    >
      <p className="muted small">{t('fromWorkbook.why')}</p>
      {state === 'running' ? <Progress label={file.name} share={share} /> : null}
      {result === null ? null : <Differences taken={result} />}
      <TextField label={t('scenarios.name')} value={name} onChange={setName} maxLength={80} {...(problem === null ? {} : { error: problem })} />
    </Dialog>
  );
};

export const WorkbookScenario = ({ file }: { readonly file: FileRef }) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const work = useWork(read);
  const open = () => {
    setIsOpen(true);
    work.run(file);
  };
  return (
    <div className="workbook-scenario">
      <p className="muted small">{t('fromWorkbook.is')}</p>
      <Button icon={Scale} onPress={open}>{t('fromWorkbook.take')}</Button>
      {isOpen ? <TakeDialog file={file} work={work} onClose={() => setIsOpen(false)} /> : null}
    </div>
  );
};
