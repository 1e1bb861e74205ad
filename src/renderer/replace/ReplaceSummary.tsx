// What a corrected sheet changes, in counts and in what follows from it: milestones before and after, and the agencies that flip.

import { ArrowRight } from 'lucide-react';
import type { AgencyFlip, Difference, MilestoneChange, PeriodChange } from '../../shared/difference/difference.ts';
import type { Rate, Verdict as VerdictName } from '../../shared/scoring/types.ts';
import { driftLines } from '../../shared/tabular/recipes/words.ts';
import { verdictSigns } from '../../shared/tokens.ts';
import { toneOf } from '../agencies/columns.ts';
import { useWords } from '../state/words.ts';

const Counts = ({ difference: { sheet: { rows, cells } } }: { readonly difference: Difference }) => {
  const { t, count } = useWords();
  const kinds = ['changed', 'added', 'removed'] as const;
  return (
    <table className="replace-counts number">
      <thead>
        <tr><th aria-label={t('replace.what')} />{kinds.map((kind) => <th key={kind} scope="col">{t(`replace.kind.${kind}`)}</th>)}<th scope="col">{t('replace.same')}</th></tr>
      </thead>
      <tbody>
        <tr><th scope="row">{t('replace.cellsName')}</th>{kinds.map((kind) => <td key={kind}>{count(cells[kind])}</td>)}<td /></tr>
        <tr><th scope="row">{t('replace.rowsName')}</th>{kinds.map((kind) => <td key={kind}>{count(rows[kind])}</td>)}<td>{count(rows.same)}</td></tr>
      </tbody>
    </table>
  );
};

const ColumnLines = ({ difference: { drift } }: { readonly difference: Difference }) => {
  const { language } = useWords();
  const lines = driftLines(drift, language);
  return lines.length === 0 ? null : <ul className="replace-lines small">{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
};

const Value = ({ value, verdict }: { readonly value: Rate | null; readonly verdict: VerdictName }) => {
  const { t, percent, count } = useWords();
  return (
    <span className="replace-value" title={value === null ? '' : t('replace.of', { num: count(value.num), den: count(value.den) })}>
      <span className="number">{percent(value?.percent ?? null)}</span>
      <span className="verdict" data-verdict={verdict}>
        <span aria-hidden>{verdictSigns[verdict]}</span><span className="hidden-visually">{t(`verdict.${verdict}`)}</span>
      </span>
    </span>
  );
};

const MilestoneLine = ({ change: { id, before, after, flips } }: { readonly change: MilestoneChange }) => {
  const { t } = useWords();
  return (
    <li className="replace-milestone" data-flips={flips}>
      <span>{t('overview.milestone', { number: id.slice(1) })}</span>
      <Value {...before} />
      <ArrowRight size={12} aria-label={t('replace.becomes')} />
      <Value {...after} />
      {flips ? <strong className="small">{t('replace.milestoneFlips', { verdict: t(`verdict.${after.verdict}`) })}</strong> : null}
    </li>
  );
};

const signOf = (answer: boolean | null): string => verdictSigns[answer === null ? 'notAssessable' : answer ? 'met' : 'notMet'];

const Was = ({ answer, word }: { readonly answer: boolean; readonly word: string }) => (
  <><span className={toneOf(answer)} aria-hidden>{signOf(answer)}</span><span className="hidden-visually">{word}</span>{' → '}</>
);

const Turn = ({ what, turn: { before, after } }: { readonly what: 'replace.threshold' | 'replace.good'; readonly turn: AgencyFlip['meets'] }) => {
  const { t } = useWords();
  if (before === after) return null;
  const word = (answer: boolean | null): string => t(answer === null ? 'replace.notCounted' : answer ? 'replace.yes' : 'replace.no');
  return (
    <span className="replace-turn">
      {t(what)}: {before === null ? null : <Was answer={before} word={word(before)} />}<span className={toneOf(after)} aria-hidden>{signOf(after)}</span> {word(after)}
    </span>
  );
};

const FlipLine = ({ flip: { name, named, meets, good, followUp } }: { readonly flip: AgencyFlip }) => {
  const { t, percent } = useWords();
  return (
    <li className="replace-flip">
      <span className="replace-agency">
        <span title={name}>{name}</span>
        <span className="number muted">{percent(followUp.before?.percent ?? null)} → {percent(followUp.after?.percent ?? null)}</span>
      </span>
      <span className="small replace-turns">
        {named === null ? null : <span>{t(`replace.named.${named}`)}</span>}
        {named === 'noLonger' ? null : <><Turn what="replace.threshold" turn={meets} /><Turn what="replace.good" turn={good} /></>}
      </span>
    </li>
  );
};

const PeriodPart = ({ change: { period, milestones, good, agenciesChanged, flips } }: { readonly change: PeriodChange }) => {
  const { t, count } = useWords();
  return (
    <section className="replace-part" aria-label={t('replace.period', { period })}>
      <h3>{t('replace.period', { period })}</h3>
      <ul>{milestones.map((change) => <MilestoneLine key={change.id} change={change} />)}</ul>
      <p className="small number muted">
        {t('replace.goodAgencies', { before: count(good.before.num), after: count(good.after.num) })} · {t('replace.agenciesChanged', { count: agenciesChanged })}
      </p>
      <h4>{flips.length === 0 ? t('replace.flipsNone') : t('replace.flipsCount', { count: flips.length })}</h4>
      {flips.length === 0 ? null : <ul className="replace-flips">{flips.map((flip) => <FlipLine key={flip.key} flip={flip} />)}</ul>}
    </section>
  );
};

const Findings = ({ difference: { findings } }: { readonly difference: Difference }) => {
  const { t, say } = useWords();
  const warnings = findings.filter(({ severity }) => severity !== 'note');
  if (warnings.length === 0) return null;
  return (
    <details className="replace-part">
      <summary>{t('replace.findings', { count: warnings.length })}</summary>
      <ul className="replace-lines small">
        {warnings.slice(0, 50).map(({ code, cell, params }) => (
          <li key={`${code} ${cell ?? ''} ${JSON.stringify(params)}`}>{cell === null ? '' : `${cell} `}{say('finding', code, params)}</li>
        ))}
      </ul>
    </details>
  );
};

export const ReplaceSummary = ({ difference }: { readonly difference: Difference }) => {
  const { t } = useWords();
  return (
    <aside className="panel replace-summary" aria-label={t('replace.summary')}>
      <section className="replace-part">
        <h3>{t('replace.inTheFile')}</h3>
        <Counts difference={difference} />
        <ColumnLines difference={difference} />
      </section>
      {difference.scores.map((change) => <PeriodPart key={change.period} change={change} />)}
      <Findings difference={difference} />
    </aside>
  );
};
