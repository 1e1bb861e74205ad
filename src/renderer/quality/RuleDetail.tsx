// One rule: what it looks at with its limits, what it found, and the ways from there to reports, agencies and cells.

import { List } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { QualityCheck, QualityPlace } from '../../shared/quality/result.ts';
import { looksText, placeText, whereText } from '../../shared/quality/words.ts';
import { SourceCells } from '../explain/SourceCells.tsx';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { rowKeyOf, showAgency, showReports } from './openRows.ts';

/** One press leads to the report itself, the agency's reports of that day, or the agency. */
const follow = (rule: QualityCheck['rule'], { trackingId, agency }: QualityPlace): (() => void) | null => {
  const key = rowKeyOf(rule);
  if (key !== null && trackingId !== null) return () => showReports(key, { search: trackingId });
  if (agency === null) return null;
  return key === null ? () => showAgency(agency.key) : () => showReports(key, { agency: agency.key });
};

const Place = ({ rule, place }: { readonly rule: QualityCheck['rule']; readonly place: QualityPlace }) => {
  const { language } = useWords();
  const [text, where, open] = [placeText(language, rule, place), whereText(language, place), follow(rule, place)];
  return (
    <li>
      {open === null ? <span className="selectable">{text}</span> : <AriaButton className="cell-link" onPress={open}>{text}</AriaButton>}
      {where === '' ? null : <span className="muted small selectable quality-where">{where}</span>}
      {place.cell !== null && place.importId !== null && place.row !== null ? <SourceCells importId={place.importId} row={place.row} /> : null}
    </li>
  );
};

const keyOf = ({ importId, row, agency, day }: QualityPlace): string => [importId, row, agency?.key, day].join('|');

const Places = ({ check: { rule, count, places } }: { readonly check: QualityCheck }) => {
  const { t } = useWords();
  if (places.length === 0) return null;
  return (
    <section>
      <h3>{t('quality.places')} {count > places.length ? <span className="muted small">{t('quality.placesMore', { shown: places.length, all: count })}</span> : null}</h3>
      <ul className="quality-places">{places.map((place) => <Place key={keyOf(place)} rule={rule} place={place} />)}</ul>
    </section>
  );
};

const Agencies = ({ check: { rule, agencies, byAgency } }: { readonly check: QualityCheck }) => {
  const { t, count } = useWords();
  const key = rowKeyOf(rule);
  if (byAgency.length === 0) return null;
  return (
    <section>
      <h3>
        {t('quality.byAgency')}{' '}
        {agencies > byAgency.length ? <span className="muted small">{t('quality.byAgencyMore', { shown: byAgency.length, all: agencies })}</span> : null}
      </h3>
      <ul className="quality-agencies">
        {byAgency.map((agency) => (
          <li key={agency.key}>
            <AriaButton className="cell-link" onPress={() => (key === null ? showAgency(agency.key) : showReports(key, { agency: agency.key }))}>{agency.name}</AriaButton>
            <span className="number">{count(agency.count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Found = ({ check }: { readonly check: QualityCheck }) => {
  const { t } = useWords();
  const { rule, unit, looked, count, reports, agencies } = check;
  const key = rowKeyOf(rule);
  if (looked === 0) return <p className="muted">{t('quality.notLookedWhy')}</p>;
  if (count === 0) return <p>{t('quality.nothing')}</p>;
  return (
    <>
      <p>{t(unit === 'agencies' ? 'quality.ofAgencies' : 'quality.ofLooked', { count, looked, unit: t(`quality.unit.${unit}`), agencies })} {unit === 'days' ? t('quality.behind', { reports }) : ''}</p>
      {key === null ? null : <div><Button icon={List} onPress={() => showReports(key)}>{t('quality.showReports', { count: reports })}</Button></div>}
    </>
  );
};

export const RuleDetail = ({ check }: { readonly check: QualityCheck }) => {
  const { t, language } = useWords();
  // Outliers are agencies already: a list of them beside the places would say the same twice.
  return (
    <article className="quality-detail panel" aria-label={t(`quality.rule.${check.rule}`)}>
      <h2>{t(`quality.rule.${check.rule}`)}</h2>
      <p className="muted">{looksText(language, check)}</p>
      <Found check={check} />
      {check.unit === 'agencies' || check.unit === 'summaryRows' ? null : <Agencies check={check} />}
      <Places check={check} />
    </article>
  );
};
