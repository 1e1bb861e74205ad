// Checking a workbook that came back: how many formulas agree, and each that does not.

import { FileCheck2 } from 'lucide-react';
import type { Verification } from '../../shared/jobs.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import { verifyWorkbook, type Checked } from './exportWorkbook.ts';
import { useWork } from './useWork.ts';

const shownDifferences = 50;

/** A table of what differs, its first rows. */
export const Differences = ({ headers, rows }: { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] }) => (
  <table className="workbook-differences">
    <thead>
      <tr>
        {headers.map((header) => (
          <th key={header} scope="col">
            {header}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.slice(0, shownDifferences).map((row) => (
        <tr key={row.join('\t')}>
          {row.map((cell, place) => (
            <td key={headers[place]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const ProjectDifferences = ({ differences }: { readonly differences: NonNullable<Verification['projectDifferences']> }) => {
  const { t, count } = useWords();
  if (differences.length === 0) return <p className="tone-met">▲ {t('workbook.verifyProjectSame')}</p>;
  return (
    <>
      <p className="tone-not-met">▼ {t('workbook.verifyProjectDifferent', { count: count(differences.length) })}</p>
      <Differences
        headers={[t('workbook.verifyFigure'), t('workbook.verifyWorkbook'), t('workbook.verifyProject')]}
        rows={differences.map(({ figure, workbook, project }) => [figure, workbook, project])}
      />
    </>
  );
};

const Outcome = ({ checked: { name, verification } }: { readonly checked: Checked }) => {
  const { t, count } = useWords();
  const { different, formulas, projectDifferences } = verification;
  const isSame = different.length === 0;
  return (
    <div className="workbook-verified" role="status">
      <p className={isSame ? 'tone-met' : 'tone-not-met'}>
        {isSame ? '▲' : '▼'}{' '}
        {t(isSame ? 'workbook.verifySame' : 'workbook.verifyDifferent', {
          name,
          formulas: count(formulas),
          count: count(different.length),
        })}
      </p>
      {isSame ? null : (
        <Differences
          headers={[t('workbook.verifyCell'), t('workbook.verifyStored'), t('workbook.verifyRecomputed')]}
          rows={different.map(({ cell, stored, recomputed }) => [cell, stored, recomputed])}
        />
      )}
      {projectDifferences === null ? null : <ProjectDifferences differences={projectDifferences} />}
    </div>
  );
};

export const VerifyPanel = () => {
  const { t } = useWords();
  const work = useWork(verifyWorkbook);
  return (
    <section className="panel workbook-verify" aria-label={t('workbook.verify')}>
      <div>
        <Button icon={FileCheck2} isDisabled={work.state === 'running'} onPress={() => work.run(null)}>
          {t('workbook.verify')}
        </Button>
        {work.state === 'running' ? (
          <Progress label={t('workbook.verify')} share={work.share} />
        ) : (
          <p className="muted">{t('workbook.verifyLead')}</p>
        )}
      </div>
      {work.result === null ? null : <Outcome checked={work.result} />}
    </section>
  );
};
