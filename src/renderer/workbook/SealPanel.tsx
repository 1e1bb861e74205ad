// Seals: fixing the evaluation that is shown, and checking what was fixed against the project as it stands.

import { ShieldCheck, Stamp } from 'lucide-react';
import { useState } from 'react';
import type { Seal, SealCheck } from '../../shared/seal.ts';
import { useScenarioName } from '../shell/useScenarioName.ts';
import { call, queries, useCall } from '../state/call.ts';
import { finished } from '../state/jobs.ts';
import { announce, tell } from '../state/notices.ts';
import { usePeriod, useProject } from '../state/project.ts';
import { useScenario } from '../state/score.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Differences } from './VerifyPanel.tsx';
import { useWork } from './useWork.ts';

const shownDifferences = 50;

/** Seals the period under a saved scenario; true when it was done, else it has been said why not. */
const makeSeal = async (period: string, scenario: string, note: string): Promise<boolean> => {
  try {
    queries.setQueryData(['seal.list', {}], await call('seal.make', { period, scenario, note }));
    announce('seal.made');
    return true;
  } catch (error) {
    tell(error);
    return false;
  }
};

const checkSeal = async (seal: number, onJob: (jobId: string) => void): Promise<SealCheck> => {
  const { jobId } = await call('seal.check.start', { seal });
  onJob(jobId);
  return finished<'sealCheck'>(jobId);
};

const MakeSeal = ({ period }: { readonly period: string }) => {
  const { t } = useWords();
  const { name, isChanged } = useScenario();
  const nameOf = useScenarioName();
  const [note, setNote] = useState('');
  const make = async (): Promise<void> => {
    if (await makeSeal(period, name, note)) setNote('');
  };
  return (
    <div className="seal-make">
      <TextField label={t('seal.note')} hint={isChanged ? t('seal.saveFirst') : t('seal.noteHint')} value={note} onChange={setNote} maxLength={1000} />
      <Button
        icon={Stamp}
        isDisabled={isChanged}
        onPress={() => void make()}
      >
        {t('seal.make', { period, scenario: nameOf(name) })}
      </Button>
    </div>
  );
};

const SealRow = ({ seal, isBusy, onCheck }: { readonly seal: Seal; readonly isBusy: boolean; readonly onCheck: () => void }) => {
  const { t, date } = useWords();
  const nameOf = useScenarioName();
  const { id, sealedAt, content, note, fingerprint } = seal;
  return (
    <tr>
      <td className="number">{id}</td>
      <td>{date(sealedAt)}</td>
      <td>{content.period.code}</td>
      <td>{nameOf(content.scenario)}</td>
      <td className="selectable" title={fingerprint}>{fingerprint.slice(0, 12)}</td>
      <td>{note}</td>
      <td>
        <Button icon={ShieldCheck} aria-label={t('seal.checkOf', { seal: String(id) })} isDisabled={isBusy} onPress={onCheck}>
          {t('seal.check')}
        </Button>
      </td>
    </tr>
  );
};

const Outcome = ({ check }: { readonly check: SealCheck }) => {
  const { t, count } = useWords();
  const { seal, isSame, compared, differences } = check;
  return (
    <div className="workbook-verified" role="status">
      <p className={isSame ? 'tone-met' : 'tone-not-met'}>
        {isSame ? '▲' : '▼'}{' '}
        {t(isSame ? 'seal.same' : 'seal.different', { seal: String(seal), count: count(isSame ? compared : differences.length) })}
      </p>
      {isSame ? null : (
        <Differences
          headers={[t('seal.what'), t('seal.name'), t('seal.sealed'), t('seal.now')]}
          rows={differences.map(({ part, name, sealed, now }) => [t(`seal.part.${part}`), name, sealed, now])}
        />
      )}
      {differences.length > shownDifferences ? <p className="muted">{t('seal.more', { count: count(differences.length - shownDifferences) })}</p> : null}
    </div>
  );
};

export const SealPanel = () => {
  const { t } = useWords();
  const isFixed = useProject()?.readOnly ?? true;
  const period = usePeriod();
  const seals = useCall('seal.list', {}).data ?? [];
  const work = useWork(checkSeal);
  const headers = ['seal.number', 'seal.when', 'seal.period', 'seal.scenario', 'seal.fingerprint', 'seal.note'] as const;
  return (
    <section className="panel workbook-verify" aria-label={t('seal.title')}>
      <h2>{t('seal.title')}</h2>
      <p className="muted">{t('seal.lead')}</p>
      {isFixed || period === null ? null : <MakeSeal period={period.code} />}
      {seals.length === 0 ? null : (
        <table className="workbook-differences seal-list">
          <thead>
            <tr>
              {headers.map((key) => (
                <th key={key} scope="col">{t(key)}</th>
              ))}
              <th />
            </tr>
          </thead>
          <tbody>
            {seals.map((seal) => (
              <SealRow key={seal.id} seal={seal} isBusy={work.state === 'running'} onCheck={() => work.run(seal.id)} />
            ))}
          </tbody>
        </table>
      )}
      {work.state === 'running' ? <Progress label={t('seal.check')} share={work.share} /> : null}
      {work.result === null ? null : <Outcome check={work.result} />}
    </section>
  );
};
