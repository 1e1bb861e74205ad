// The parameters in the hand, by what they decide. A single one stands anywhere as `ParameterField`: on a slide as well.

import type { ReactNode } from 'react';
import { parameterInfo } from '../../shared/scoring/parameters.ts';
import type { ParameterKey, Parameters } from '../../shared/scoring/types.ts';
import { useWords } from '../state/words.ts';
import type { FieldOf, KeyOf } from './fieldParts.tsx';
import { BandsParameter, LimitsParameter, WeightsParameter } from './listFields.tsx';
import { ChoiceParameter, NumberParameter, SwitchParameter, TargetItemsParameter } from './plainFields.tsx';

interface PanelProps {
  readonly parameters: Parameters;
  readonly base: Parameters;
}

/** The field of any parameter: slider with number, choice, switch or list, whatever the parameter is. */
export const ParameterField = ({ name, parameters, base }: PanelProps & { readonly name: ParameterKey }) => {
  const field = { name, value: parameters[name], base: base[name] };
  switch (parameterInfo[name].kind) {
    case 'percent': case 'count': return <NumberParameter {...(field as FieldOf<KeyOf<number>>)} />;
    case 'choice': return <ChoiceParameter {...(field as FieldOf<KeyOf<string>>)} />;
    case 'switch': return <SwitchParameter {...(field as FieldOf<KeyOf<boolean>>)} />;
    case 'limits': return <LimitsParameter {...(field as FieldOf<'completionLimits'>)} />;
    case 'weights': return <WeightsParameter {...(field as FieldOf<'disclosureWeights'>)} />;
    case 'optionalCount': return <TargetItemsParameter {...(field as FieldOf<'disclosureTargetItems'>)} />;
    default: return <BandsParameter {...(field as FieldOf<'volumeBands'>)} />;
  }
};

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title}>
    <h3>{title}</h3>
    {children}
  </section>
);

export const ParameterPanel = ({ parameters, base }: PanelProps) => {
  const { t } = useWords();
  const fields = (...names: readonly ParameterKey[]) =>
    names.map((name) => <ParameterField key={name} name={name} parameters={parameters} base={base} />);
  return (
    <div className="parameters">
      <Section title={t('scenarios.milestone1')}>{fields('completionTarget', 'completionMeasure')}</Section>
      <Section title={t('scenarios.milestone2')}>{fields('agencyThreshold', 'agencyShareTarget')}</Section>
      <Section title={t('scenarios.baselineGroup')}>{fields('goodThreshold')}</Section>
      <Section title={t('scenarios.rules')}>
        {fields('inProcessCounts', 'archivedReports', 'zeroReportAgencies', 'missingAgencies', 'minimumReports')}
      </Section>
      <Section title={t('scenarios.speedGroup')}>
        {fields('followUpLimit', 'notYetDue', 'jointLeaveWorks', 'countFrom', 'completionLimits')}
      </Section>
      <Section title={t('scenarios.milestone3')}>{fields('disclosureTargetItems', 'disclosureWeights')}</Section>
      <Section title={t('scenarios.bandsGroup')}>{fields('volumeBands', 'smallNumber')}</Section>
    </div>
  );
};
