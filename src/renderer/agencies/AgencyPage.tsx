// One agency: where it stands, its figures by period, what needs care, and the file, sheet and rows its figures come from.

import { List, X } from 'lucide-react';
import type { CallOutput } from '../../shared/contract.ts';
import type { AgencyScore, ScoreResult } from '../../shared/scoring/types.ts';
import { isMessageKey } from '../../shared/i18n/t.ts';
import { useCall } from '../state/call.ts';
import { CommentThread } from '../comments/CommentThread.tsx';
import { SourceCells } from '../explain/SourceCells.tsx';
import { choicesKey, noFilter } from '../reports/filter.ts';
import { keepView } from '../state/useKept.ts';
import { go, openAgency } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { useWords, type Words } from '../state/words.ts';
import { CopyText } from '../ui/CopyText.tsx';
import { Figure } from '../ui/Figure.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Verdict } from '../ui/Verdict.tsx';
import { AgencyHistory } from './AgencyHistory.tsx';
import { flagText, typeText } from './columns.ts';
import { explainAgency, explainAgencyMean, explainAgencyQuick, explainInterval } from './explain.ts';

const verdictKind = (verdict: boolean | null) => (verdict === null ? 'notAssessable' : verdict ? 'met' : 'notMet');

const Speed = ({ agency, result }: { readonly agency: AgencyScore; readonly result: ScoreResult }) => {
  const words = useWords();
  const { t, count, percent, decimal } = words;
  const { quick, meanDays, isMeanWithinLimit, interval } = agency;
  const limit = result.parameters.followUpLimit;
  return (
    <>
      {interval === null ? null : (
        <p className="muted small">
          <Figure explanation={explainInterval(agency, result, words)}>
            {t('agencies.interval', { low: percent(interval.low), high: percent(interval.high) })}
          </Figure>
        </p>
      )}
      {quick === null ? null : (
        <p className="small">
          <Figure explanation={explainAgencyQuick(agency, result, words)}>
            {t('agencies.quickSentence', {
              percent: percent(quick.percent), num: count(quick.num), den: count(quick.den), limit: count(limit),
            })}
          </Figure>
        </p>
      )}
      {meanDays === null ? null : (
        <p className="small">
          <Figure explanation={explainAgencyMean(agency, result, words)}>
            {t(isMeanWithinLimit === true ? 'agencies.meanWithin' : 'agencies.meanOver', { days: decimal(meanDays, 1), limit: count(limit) })}
          </Figure>
        </p>
      )}
    </>
  );
};

const Standing = ({ agency, result }: { readonly agency: AgencyScore; readonly result: ScoreResult }) => {
  const words = useWords();
  const { t, count, percent, points } = words;
  const threshold = points(result.parameters.agencyThreshold);
  const short = agency.missingToThreshold;
  const sentence =
    short === null
      ? null
      : short === 0
        ? t('agencies.reachesThreshold', { threshold })
        : t('agencies.missingToThreshold', { count: count(short), threshold });
  return (
    <section className="agency-standing">
      <Figure className="figure-large" explanation={explainAgency(agency, result, words)}>
        {percent(agency.followUp?.percent ?? null)}
      </Figure>
      {agency.followUp === null ? null : (
        <p className="muted number">
          {t('overview.ofTotal', { num: count(agency.followUp.num), den: count(agency.followUp.den) })} {t('overview.followedUp')}
        </p>
      )}
      <p>
        <Verdict
          kind={verdictKind(agency.meets)}
          word={t(agency.meets === null ? 'agencies.notCounted' : agency.meets ? 'agencies.meets' : 'agencies.meetsNot')}
        />
      </p>
      {sentence === null ? null : <p className="small">{sentence}</p>}
      <Speed agency={agency} result={result} />
    </section>
  );
};

const Flags = ({ agency }: { readonly agency: AgencyScore }) => {
  const words = useWords();
  if (agency.flags.length === 0) return null;
  return (
    <section>
      <h3>{words.t('agencies.detailFlags')}</h3>
      <ul>
        {agency.flags.map((flag) => (
          <li key={flag} className="tone-at-risk">
            ● {flagText(flag, words)}
          </li>
        ))}
      </ul>
    </section>
  );
};

type Source = CallOutput<'agency.explain'>['sources'][number];

/** Columns as Excel orders them, each with its field in words: `B Instansi · C Diterima`. */
const columnWords = ({ columns }: Source, t: Words['t']): string =>
  Object.entries(columns)
    .toSorted(([, left], [, right]) => left.length - right.length || left.localeCompare(right))
    .map(([field, column]) => {
      const key = `evidence.field.${field}`;
      return `${column} ${isMessageKey(key) ? t(key) : field}`;
    })
    .join(' · ');

const shownRows = 12;

/** The first numbers of `3, 7-9`: a summary has a row or a few for an agency. */
const rowsIn = (ranges: string): number[] =>
  ranges.split(', ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: Math.min(shownRows, last - first + 1) }, (_, at) => first + at);
  });

const showReports = (agency: string): void => {
  keepView(choicesKey, { ...noFilter, agency });
  go('reports');
};

const SourceBlock = ({ source, agencyKey }: { readonly source: Source; readonly agencyKey: string }) => {
  const { t } = useWords();
  return (
    <li className="agency-source">
      <strong className="selectable">{source.file}</strong>
      <p className="selectable">{t('agencies.sourceSheet', { sheet: source.sheet, rows: source.rows })}</p>
      <p className="muted small selectable">
        {t('agencies.sourceColumns')}: {columnWords(source, t)}
      </p>
      {source.layout === 'records' ? (
        <Button icon={List} onPress={() => showReports(agencyKey)}>
          {t('explain.reports')}
        </Button>
      ) : (
        rowsIn(source.rows).slice(0, shownRows).map((row) => <SourceCells key={row} importId={source.importId} row={row} />)
      )}
      <p className="muted small">
        SHA-256 <CopyText text={source.sha256} label={`${source.sha256.slice(0, 12)}…`} />
      </p>
    </li>
  );
};

const Sources = ({ agencyKey, period }: { readonly agencyKey: string; readonly period: string }) => {
  const { t, say } = useWords();
  const { data, error } = useCall('agency.explain', { agency: agencyKey, period });
  const sources = data?.sources ?? [];
  return (
    <section>
      <h3>{t('agencies.detailSources', { period })}</h3>
      {error === null ? null : <p className="tone-not-met">{say('error', 'code' in error ? String(error.code) : 'internal')}</p>}
      {data !== undefined && sources.length === 0 ? <p className="muted">{t('agencies.detailNoSources', { period })}</p> : null}
      <ul>
        {sources.map((source) => (
          <SourceBlock key={`${String(source.importId)} ${source.rows}`} source={source} agencyKey={agencyKey} />
        ))}
      </ul>
    </section>
  );
};

export const AgencyPage = ({ agency, result }: { readonly agency: AgencyScore; readonly result: ScoreResult }) => {
  const words = useWords();
  const { t } = words;
  return (
    <aside className="agency-page" aria-label={agency.name}>
      <header>
        <div>
          <h2 className="selectable">{agency.name}</h2>
          <p className="muted small">
            {typeText(agency.type, words)} · {t(`evidenceKind.${agency.evidence}`)}
          </p>
        </div>
        <IconButton icon={X} label={t('ui.close')} onPress={() => openAgency(null)} />
      </header>
      <Standing agency={agency} result={result} />
      <Flags agency={agency} />
      <AgencyHistory agencyKey={agency.key} current={result.period.code} />
      <section>
        <h3>{t('comment.title')}</h3>
        <CommentThread key={agency.key} about="agency" subject={agency.key} />
      </section>
      <Sources agencyKey={agency.key} period={result.period.code} />
    </aside>
  );
};
