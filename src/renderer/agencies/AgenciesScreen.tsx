// Agencies: all of the period's agencies in a grid, filtered and arranged, and one agency's page beside it.

import { Building2, PanelRightClose, PanelRightOpen } from 'lucide-react';
import { useMemo } from 'react';
import { agencyTypes } from '../../shared/domain.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import { useScore } from '../state/score.ts';
import { useKept } from '../state/useKept.ts';
import { openAgency, useWindow } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ColumnChooser } from '../ui/grid/ColumnChooser.tsx';
import { Grid } from '../ui/grid/Grid.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { SearchField } from '../ui/TextField.tsx';
import { AgencyPage } from './AgencyPage.tsx';
import { agencyColumns, isFigure, usuallyHidden } from './columns.ts';
import { filtered, filterKey, noFilter, verdictFilters, type AgencyFilter, type VerdictFilter } from './filter.ts';
import './agencies.css';

const verdictWords = {
  all: 'agencies.allVerdicts',
  meets: 'agencies.onlyMeets',
  meetsNot: 'agencies.onlyMeetsNot',
  notCounted: 'agencies.onlyNotCounted',
  good: 'agencies.onlyGood',
  goodWithSpeed: 'agencies.onlyGoodWithSpeed',
  speedUnknown: 'agencies.onlySpeedUnknown',
  missing: 'agencies.onlyMissing',
  flagged: 'agencies.onlyFlagged',
} as const satisfies Readonly<Record<VerdictFilter, string>>;

const Filters = ({ filter, onChange }: { readonly filter: AgencyFilter; readonly onChange: (filter: AgencyFilter) => void }) => {
  const { t } = useWords();
  return (
    <>
      <SearchField label={t('agencies.search')} value={filter.search} onChange={(search) => onChange({ ...filter, search })} />
      <Select
        label={t('agencies.type')}
        isLabelHidden
        value={filter.type}
        onChange={(type) => onChange({ ...filter, type })}
        choices={[{ id: 'all' as const, label: t('agencies.allTypes') }, ...agencyTypes.map((id) => ({ id, label: t(`type.${id}`) }))]}
      />
      <Select
        label={t('agencies.verdict')}
        isLabelHidden
        value={filter.verdict}
        onChange={(verdict) => onChange({ ...filter, verdict })}
        choices={verdictFilters.map((id) => ({ id, label: t(verdictWords[id]) }))}
      />
    </>
  );
};

const Agencies = ({ result }: { readonly result: ScoreResult }) => {
  const words = useWords();
  const { t, count } = words;
  const agency = useWindow((state) => state.agency);
  const [filter, setFilter] = useKept(filterKey, noFilter);
  const [hiddenList, setHiddenList] = useKept<readonly string[]>('agencies.hidden', [...usuallyHidden]);
  const hidden = useMemo(() => new Set(hiddenList), [hiddenList]);
  const columns = useMemo(() => agencyColumns(result.parameters, words), [result.parameters, words]);
  const rows = useMemo(() => filtered(result.agencies, filter), [result.agencies, filter]);
  const chosen = result.agencies.find(({ key }) => key === agency) ?? null;
  return (
    <>
      <header className="screen-head agencies-head">
        <h1>
          {t('place.agencies')}{' '}
          <small className="muted number">{t('agencies.count', { shown: count(rows.length), total: count(result.agencies.length) })}</small>
        </h1>
        <Filters filter={filter} onChange={setFilter} />
        <ColumnChooser columns={columns} hidden={hidden} usual={usuallyHidden} onChange={(next) => setHiddenList([...next])} />
        <IconButton
          icon={chosen === null ? PanelRightOpen : PanelRightClose}
          label={t(chosen === null ? 'agencies.openPage' : 'agencies.closePage')}
          isDisabled={rows.length === 0}
          onPress={() => openAgency(chosen === null ? (rows[0]?.key ?? null) : null)}
        />
      </header>
      <div className="agencies-body" data-page={chosen !== null || undefined}>
        <Grid
          label={t('place.agencies')}
          noun={t('agencies.noun')}
          columns={columns}
          rows={rows}
          rowId={({ key }) => key}
          total={result.agencies.length}
          hidden={hidden}
          storageKey="agencies"
          onOpen={({ key }) => openAgency(key)}
          onCell={({ key }, column) => {
            if (chosen !== null || isFigure(column)) openAgency(key);
          }}
        />
        {chosen === null ? null : <AgencyPage agency={chosen} result={result} />}
      </div>
    </>
  );
};

export const AgenciesScreen = () => {
  const { t } = useWords();
  const result = useScore();
  if (result === undefined) return null;
  if (result.agencies.length === 0)
    return (
      <EmptyState icon={Building2} title={t('agencies.emptyTitle')}>
        {t('agencies.emptyHint')}
      </EmptyState>
    );
  return <Agencies result={result} />;
};
