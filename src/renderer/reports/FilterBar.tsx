// What narrows the reports: period, a search, agency, status and class.

import { ChevronDown, FilterX, X } from 'lucide-react';
import { useMemo } from 'react';
import { reportClasses, reportStates } from '../../shared/domain.ts';
import { useCall } from '../state/call.ts';
import { usePeriod, useProject } from '../state/project.ts';
import { choosePeriod } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { rowKeyText } from '../../shared/quality/words.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { SearchField } from '../ui/TextField.tsx';
import { TypeAhead } from '../ui/TypeAhead.tsx';
import { isNarrowed, noFilter, type ReportChoices } from './filter.ts';

const all = 'all';

interface Part {
  readonly choices: ReportChoices;
  readonly onChange: (choices: ReportChoices) => void;
}

const PeriodFilter = ({ choices, onChange }: Part) => {
  const { t } = useWords();
  const periods = useProject()?.periods ?? [];
  const period = usePeriod();
  const choose = (code: string): void => {
    if (code !== all) choosePeriod(code);
    // What a check found is one period's.
    onChange({ ...choices, allPeriods: code === all, ...(code === all ? { quality: null } : {}) });
  };
  return (
    <Select
      label={t('reports.period')} isLabelHidden value={choices.allPeriods ? all : period?.code ?? all} onChange={choose}
      choices={[{ id: all, label: t('reports.allPeriods') }, ...periods.map(({ code }) => ({ id: code, label: code }))]}
    />
  );
};

const AgencyFilter = ({ choices, onChange }: Part) => {
  const { t } = useWords();
  const agencies = useCall('agency.list', {}).data;
  const items = useMemo(
    () => [{ id: all, label: t('reports.allAgencies') }, ...(agencies ?? []).map(({ key, name }) => ({ id: key, label: name }))],
    [agencies, t],
  );
  const chosen = items.find(({ id }) => id === (choices.agency ?? all))?.label ?? choices.agency;
  return (
    <TypeAhead
      className="select-button" label={`${t('reports.agency')}: ${chosen ?? ''}`} placeholder={t('reports.agency')}
      nothingFits={t('evidence.noAgencyFits')} choices={items} value={choices.agency ?? all}
      onChange={(key) => onChange({ ...choices, agency: key === all ? null : key })}
    >
      <span>{chosen}</span><ChevronDown size={14} aria-hidden />
    </TypeAhead>
  );
};

const QualityFilter = ({ choices, onChange }: Part) => {
  const { t, language } = useWords();
  const { quality = null } = choices;
  if (quality === null || choices.allPeriods) return null;
  return (
    <span className="report-quality">
      <span>{t('quality.filter', { what: rowKeyText(language, quality) })}</span>
      <IconButton icon={X} size="small" label={t('quality.filterClear')} onPress={() => onChange({ ...choices, quality: null })} />
    </span>
  );
};

export const FilterBar = ({ choices, onChange }: Part) => {
  const { t } = useWords();
  return (
    <div className="report-filters">
      <SearchField
        label={t('reports.searchLabel')} placeholder={t('reports.search')} value={choices.search}
        onChange={(search) => onChange({ ...choices, search })}
      />
      <PeriodFilter choices={choices} onChange={onChange} />
      <AgencyFilter choices={choices} onChange={onChange} />
      <Select
        label={t('reports.status')} isLabelHidden value={choices.status ?? all}
        choices={[{ id: all, label: t('reports.allStatuses') }, ...reportStates.map((id) => ({ id, label: t(`status.${id}`) }))]}
        onChange={(next) => onChange({ ...choices, status: reportStates.find((state) => state === next) ?? null })}
      />
      <Select
        label={t('reports.class')} isLabelHidden value={choices.class ?? all}
        choices={[{ id: all, label: t('reports.allClasses') }, ...reportClasses.map((id) => ({ id, label: t(`reports.class.${id}`) }))]}
        onChange={(next) => onChange({ ...choices, class: reportClasses.find((one) => one === next) ?? null })}
      />
      <QualityFilter choices={choices} onChange={onChange} />
      {isNarrowed(choices) ? (
        <Button kind="quiet" icon={FilterX} onPress={() => onChange({ ...noFilter, allPeriods: choices.allPeriods })}>
          {t('reports.clear')}
        </Button>
      ) : null}
    </div>
  );
};
