// How many findings are open, and the way to them.

import { Button as AriaButton } from 'react-aria-components';
import type { Project } from '../../shared/contract/project.ts';
import { showTab } from '../evidence/tab.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';

/** The findings stand with the imports they were found in. */
const showHistory = (): void => showTab('history');

const Leading = ({ text }: { readonly text: string }) => <AriaButton className="figure-button" onPress={showHistory}>{text}</AriaButton>;

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
            <p className="tone-not-met">▼ <Leading text={t('overview.findingsBlocking', { count: count(counts.blocking) })} /></p>
          )}
          {counts.warnings === 0 ? null : (
            <p className="tone-at-risk">● <Leading text={t('overview.findingsWarnings', { count: count(counts.warnings) })} /></p>
          )}
          <Button onPress={showHistory}>{t('overview.findingsSee')}</Button>
        </>
      )}
    </section>
  );
};
