// Replacing an import, from the comparing to the decision: what it changes is seen before anything counts otherwise.

import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Difference } from '../../shared/difference/difference.ts';
import { acceptableFindings } from '../../shared/tabular/acceptable.ts';
import { SeverityMark } from '../evidence/StateMark.tsx';
import { useJobs } from '../state/jobs.ts';
import { useProject } from '../state/project.ts';
import { useJobShare } from '../state/useJobShare.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import { DifferencePanel } from './DifferencePanel.tsx';
import { acceptReplacement, chooseSheet, compareAnyway, leave, type Replacing } from './replacing.ts';
import { ReplaceSummary } from './ReplaceSummary.tsx';
import './replace.css';

type Phase<P extends Replacing['phase']> = Extract<Replacing, { readonly phase: P }>;

const Frame = ({ title, actions, children }: { readonly title: ReactNode; readonly actions: ReactNode; readonly children: ReactNode }) => (
  <div className="replace">
    <header className="replace-head"><h2>{title}</h2><div className="replace-actions">{actions}</div></header>
    {children}
  </div>
);

const Comparing = ({ replacing: { wish, jobId } }: { readonly replacing: Phase<'comparing'> }) => {
  const { t, say } = useWords();
  const share = useJobShare(jobId);
  const message = useJobs(({ jobs }) => (jobId === null ? null : jobs[jobId]?.message ?? null));
  const title = t('replace.comparing', { file: wish.file.name, old: wish.old });
  return (
    <Frame title={title} actions={<Button icon={X} onPress={leave}>{t('replace.cancel')}</Button>}>
      <div className="replace-waiting" role="status">
        <p className="small">{message === null ? t('job.difference') : say('job', message.code, message.params)}</p>
        <Progress label={title} share={share} />
      </div>
    </Frame>
  );
};

const Choosing = ({ replacing: { wish, sheets } }: { readonly replacing: Phase<'choosing'> }) => {
  const { t } = useWords();
  return (
    <Frame title={t('replace.whichSheetTitle', { file: wish.file.name })} actions={<Button onPress={leave}>{t('replace.cancel')}</Button>}>
      <ul className="replace-sheets">{sheets.map((sheet) => <li key={sheet}><Button onPress={() => chooseSheet(sheet)}>{sheet}</Button></li>)}</ul>
    </Frame>
  );
};

const Blocked = ({ replacing: { wish, blocked: { error, findings } } }: { readonly replacing: Phase<'blocked'> }) => {
  const { t, say } = useWords();
  const blocking = findings.filter(({ severity }) => severity === 'blocking');
  const isAcceptable = blocking.length > 0 && blocking.every(({ code }) => acceptableFindings.has(code));
  return (
    <Frame
      title={t('replace.blockedTitle', { file: wish.file.name })}
      actions={(
        <>
          <Button onPress={leave}>{t('replace.cancel')}</Button>
          {isAcceptable ? <Button onPress={compareAnyway}>{t('replace.takeAsIs')}</Button> : null}
        </>
      )}
    >
      <p className="replace-why">{say('error', error.code, error.params)}</p>
      <ol className="panel finding-list replace-blocking">
        {blocking.map((finding) => (
          <li key={`${finding.code} ${finding.cell ?? ''} ${JSON.stringify(finding.params)}`} className="sheet-finding">
            <SeverityMark severity="blocking"><span className="hidden-visually">{t('evidence.severity.blocking')}</span></SeverityMark>
            <span className="finding-cell">{finding.cell ?? ''}</span>
            <p className="selectable">{say('finding', finding.code, finding.params)}</p>
          </li>
        ))}
      </ol>
    </Frame>
  );
};

const Body = ({ difference }: { readonly difference: Difference }) => (
  <div className="replace-body"><ReplaceSummary difference={difference} /><DifferencePanel difference={difference} /></div>
);

const Shown = ({ replacing: { difference, isAccepting } }: { readonly replacing: Phase<'shown'> }) => {
  const { t } = useWords();
  const canReplace = useProject()?.readOnly === false;
  return (
    <Frame
      title={t('replace.shownTitle', { old: difference.old.file, file: difference.new.file })}
      actions={(
        <>
          <span className="muted small">{t('replace.promise')}</span>
          <Button isDisabled={isAccepting} onPress={leave}>{t('replace.keepOld')}</Button>
          <Button kind="primary" icon={Check} isDisabled={isAccepting || !canReplace} onPress={() => void acceptReplacement()}>{t('replace.accept')}</Button>
        </>
      )}
    >
      <Body difference={difference} />
    </Frame>
  );
};

const Past = ({ replacing: { difference } }: { readonly replacing: Phase<'past'> }) => {
  const { t } = useWords();
  return (
    <Frame
      title={t('replace.pastTitle', { old: difference.old.file, file: difference.new.file })}
      actions={<Button icon={X} onPress={leave}>{t('ui.close')}</Button>}
    >
      <Body difference={difference} />
    </Frame>
  );
};

export const ReplaceView = ({ replacing }: { readonly replacing: Replacing }) => {
  switch (replacing.phase) {
    case 'comparing': return <Comparing replacing={replacing} />;
    case 'choosing': return <Choosing replacing={replacing} />;
    case 'blocked': return <Blocked replacing={replacing} />;
    case 'shown': return <Shown replacing={replacing} />;
    case 'past': return <Past replacing={replacing} />;
  }
};
