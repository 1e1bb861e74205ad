// How many findings are open, and the way to them.

import type { Project } from '../../shared/contract/project.ts';
import { go } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';

export const Findings = ({ project: { counts } }: { readonly project: Project }) => {
  const { t, count } = useWords();
  const isClear = counts.blocking === 0 && counts.warnings === 0;
  return (
    <section className="panel findings" aria-label={t('overview.findings')}>
      <h2>{t('overview.findings')}</h2>
      {isClear ? (
        <p className="muted">{t('overview.findingsNone')}</p>
      ) : (
        <>
          {counts.blocking === 0 ? null : (
            <p className="tone-not-met">▼ {t('overview.findingsBlocking', { count: count(counts.blocking) })}</p>
          )}
          {counts.warnings === 0 ? null : (
            <p className="tone-at-risk">● {t('overview.findingsWarnings', { count: count(counts.warnings) })}</p>
          )}
          <Button onPress={() => go('evidence')}>{t('overview.findingsSee')}</Button>
        </>
      )}
    </section>
  );
};
