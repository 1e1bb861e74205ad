// `comments list`, `add` and `remove`: what people wrote about milestones, their evidence and agencies, dated.

import type { Comment, CommentAbout } from '../../../shared/contract/comments.ts';
import { milestoneIds } from '../../../shared/domain.ts';
import { AppError } from '../../../shared/errors.ts';
import { t } from '../../../shared/i18n/t.ts';
import { agencyKey } from '../../../shared/tabular/agencies.ts';
import type { Desk } from '../desk.ts';
import { table, type CommonOptions, type Report } from '../io.ts';

type Options = CommonOptions & { readonly about?: CommentAbout; readonly on?: string };

interface Subject {
  readonly about: CommentAbout;
  readonly subject: string;
}

type Names = ReadonlyMap<string, string>;

/** `m1`, or `m1/B06` as people write it; null for text that is neither. */
export const placeIn = (text: string): { readonly milestone: (typeof milestoneIds)[number]; readonly period: string | null } | null => {
  const match = /^(m\d)(?:\/([A-Z][A-Z0-9]{0,7}))?$/i.exec(text.trim());
  const milestone = milestoneIds.find((id) => id === match?.[1]?.toLowerCase());
  return milestone === undefined ? null : { milestone, period: match?.[2]?.toUpperCase() ?? null };
};

/** What a person means: a milestone, its evidence for a period, or an agency by any of its names. Throws `period.unknown` or `agency.unknown`. */
const subjectOf = async (desk: Desk, text: string): Promise<Subject> => {
  const place = placeIn(text);
  if (place === null) {
    const key = agencyKey(text);
    const found = (await desk.call('agency.list', {})).find((agency) => agency.key === key || agency.aliases.some((alias) => agencyKey(alias) === key));
    if (found === undefined) throw new AppError('agency.unknown', { agency: text });
    return { about: 'agency', subject: found.key };
  }
  if (place.period === null) return { about: 'milestone', subject: place.milestone };
  const periods = (await desk.call('project.get', {}))?.periods.map(({ code }) => code) ?? [];
  if (!periods.includes(place.period)) throw new AppError('period.unknown', { period: place.period, periods: periods.join(', ') });
  return { about: 'evidence', subject: `${place.milestone}/${place.period}` };
};

const namesAmong = async (desk: Desk, comments: readonly Comment[]): Promise<Names> =>
  (comments.some(({ about }) => about === 'agency') ? new Map((await desk.call('agency.list', {})).map(({ key, name }) => [key, name])) : new Map());

const titleOf = ({ about, subject }: Comment, names: Names, desk: Desk): string => {
  if (about === 'agency') return names.get(subject) ?? subject;
  const [milestone = '', period = ''] = subject.split('/');
  const number = milestone.slice(1);
  return about === 'milestone' ? t(desk.language, 'comment.milestone', { number }) : t(desk.language, 'comment.evidence', { number, period });
};

const report = async (desk: Desk, comments: readonly Comment[]): Promise<Report> => {
  const names = await namesAmong(desk, comments);
  return {
    json: {
      comments: comments.map((comment) => ({ ...comment, ...(comment.about === 'agency' ? { agency: names.get(comment.subject) ?? comment.subject } : {}) })),
    },
    lines: comments.length === 0 ? [t(desk.language, 'comment.none')] : table(['id', 'date', 'about', 'comment'], comments.map((comment) => [
      comment.id, comment.writtenAt.slice(0, 10), titleOf(comment, names, desk), comment.text.replaceAll(/\s*\n\s*/g, ' / '),
    ])),
  };
};

export const listComments = async (desk: Desk, _words: readonly string[], options: Options): Promise<Report> => {
  await desk.open(options, 'read');
  const of = options.on === undefined ? { about: options.about ?? null, subject: null } : await subjectOf(desk, options.on);
  return report(desk, await desk.call('comment.list', of));
};

/** Gives all comments about the same thing, the newest first. */
export const addComment = async (desk: Desk, words: readonly string[], options: Options): Promise<Report> => {
  await desk.open(options, 'write');
  return report(desk, await desk.call('comment.add', { ...await subjectOf(desk, words[0] ?? ''), text: words[1] ?? '' }));
};

/** Throws `comment.unknown`. */
export const removeComment = async (desk: Desk, words: readonly string[], options: Options): Promise<Report> => {
  await desk.open(options, 'write');
  await desk.call('comment.remove', { id: Number(words[0]) });
  return report(desk, await desk.call('comment.list', { about: null, subject: null }));
};
