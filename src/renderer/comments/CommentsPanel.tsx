// The comments on the commitment's milestones and their evidence, in one list, each with what it is about.

import { useState } from 'react';
import type { Comment, CommentAbout } from '../../shared/contract/comments.ts';
import type { Milestone, Period } from '../../shared/domain.ts';
import { useCall } from '../state/call.ts';
import { useWords, type Words } from '../state/words.ts';
import { Select } from '../ui/Select.tsx';
import { CommentList, WriteComment } from './CommentThread.tsx';

const numberOf = (milestone: string): string => milestone.slice(1);

/** `m1` or `m1/B06` in words. */
const titleOf = (subject: string, t: Words['t']): string => {
  const [milestone = '', period] = subject.split('/');
  const number = numberOf(milestone);
  return period === undefined ? t('comment.milestone', { number }) : t('comment.evidence', { number, period });
};

const subjectsOf = (milestones: readonly Milestone[], periods: readonly Period[]): string[] =>
  milestones.flatMap(({ id }) => [id, ...periods.map(({ code }) => `${id}/${code}`)]);

const aboutOf = (subject: string): CommentAbout => (subject.includes('/') ? 'evidence' : 'milestone');
const isHere = ({ about }: Comment): boolean => about !== 'agency';

export const CommentsPanel = ({ milestones, periods }: { readonly milestones: readonly Milestone[]; readonly periods: readonly Period[] }) => {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string>(milestones[0]?.id ?? 'm1');
  const list = useCall('comment.list', { about: null, subject: null }).data ?? [];
  return (
    <section className="panel comments" aria-label={t('comment.title')}>
      <h2>{t('comment.title')}</h2>
      <CommentList list={list.filter(isHere)} titleOf={({ subject }) => titleOf(subject, t)} />
      <div className="comment-new">
        <Select
          label={t('comment.about')} value={chosen} onChange={setChosen}
          choices={subjectsOf(milestones, periods).map((id) => ({ id, label: titleOf(id, t) }))}
        />
        <WriteComment key={chosen} about={aboutOf(chosen)} subject={chosen} />
      </div>
    </section>
  );
};
