// The parts of the commitment's form: statement, alignment, people, milestones.

import type { Commitment, Milestone, Period } from '../../shared/domain.ts';
import { useWords } from '../state/words.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { emptyText, Lines, TextPair } from './formFields.tsx';

export interface FormPart {
  readonly commitment: Commitment;
  readonly change: (part: Partial<Commitment>) => void;
}

export const StatementPart = ({ commitment, change }: FormPart) => {
  const { t } = useWords();
  return (
    <div className="form">
      <TextField label={t('commitment.code')} value={commitment.code} onChange={(code) => change({ code })} />
      <TextPair label={t('commitment.name')} value={commitment.title} onChange={(title) => change({ title })} />
      <TextPair label={t('commitment.plan')} value={commitment.plan} onChange={(plan) => change({ plan })} />
      <TextPair label={t('commitment.problem')} value={commitment.problem} onChange={(problem) => change({ problem })} isLong />
      <TextPair
        label={t('commitment.contribution')}
        value={commitment.contribution}
        onChange={(contribution) => change({ contribution })}
        isLong
      />
      <Lines
        label={t('commitment.expectedResults')}
        lines={commitment.expectedResults}
        fresh={emptyText}
        onChange={(expectedResults) => change({ expectedResults })}
      >
        {(line, set) => <TextPair label={t('commitment.expectedResults')} value={line} onChange={set} />}
      </Lines>
    </div>
  );
};

const BaselinePart = ({ commitment: { baseline }, change }: FormPart) => {
  const { t } = useWords();
  const set = (part: Partial<Commitment['baseline']>) => change({ baseline: { ...baseline, ...part } });
  return (
    <fieldset className="form-lines">
      <legend>{t('commitment.baseline')}</legend>
      <div className="form-three">
        <NumberField
          label={t('commitment.baselineGood')}
          value={baseline.good}
          min={0}
          max={baseline.agencies}
          onChange={(good) => set({ good })}
        />
        <NumberField
          label={t('commitment.baselineAgencies')}
          value={baseline.agencies}
          min={1}
          max={100_000}
          onChange={(agencies) => set({ agencies })}
        />
        <NumberField
          label={t('commitment.baselineThreshold')}
          value={baseline.threshold / 100}
          min={0}
          max={100}
          decimals={2}
          suffix="%"
          onChange={(threshold) => set({ threshold: Math.round(threshold * 100) })}
        />
      </div>
      <TextPair label={t('commitment.baselineNote')} value={baseline.note} onChange={(note) => set({ note })} isLong />
    </fieldset>
  );
};

export const AlignmentPart = ({ commitment, change }: FormPart) => {
  const { t } = useWords();
  return (
    <div className="form">
      <Lines label={t('commitment.values')} lines={commitment.values} fresh={emptyText} onChange={(values) => change({ values })}>
        {(line, set) => <TextPair label={t('commitment.values')} value={line} onChange={set} />}
      </Lines>
      <TextPair label={t('commitment.rpjmn')} value={commitment.rpjmn} onChange={(rpjmn) => change({ rpjmn })} isLong />
      <Lines label={t('commitment.sdg')} lines={commitment.sdg} fresh={{ target: '', text: emptyText }} onChange={(sdg) => change({ sdg })}>
        {(line, set) => (
          <>
            <TextField label={t('commitment.sdgTarget')} value={line.target} onChange={(target) => set({ ...line, target })} />
            <TextPair label={t('commitment.sdg')} value={line.text} onChange={(text) => set({ ...line, text })} />
          </>
        )}
      </Lines>
      <BaselinePart commitment={commitment} change={change} />
    </div>
  );
};

export const PeoplePart = ({ commitment, change }: FormPart) => {
  const { t } = useWords();
  const { lead, civilSocietyLead, contact } = commitment;
  return (
    <div className="form">
      <TextPair label={t('commitment.lead')} value={lead.name} onChange={(name) => change({ lead: { ...lead, name } })} />
      <TextPair
        label={t('commitment.civilSocietyLead')}
        value={civilSocietyLead.name}
        onChange={(name) => change({ civilSocietyLead: { ...civilSocietyLead, name } })}
      />
      <div className="form-pair">
        <TextField
          label={`${t('commitment.lead')} · ${t('commitment.short')}`}
          value={lead.short}
          onChange={(short) => change({ lead: { ...lead, short } })}
        />
        <TextField
          label={`${t('commitment.civilSocietyLead')} · ${t('commitment.short')}`}
          value={civilSocietyLead.short}
          onChange={(short) => change({ civilSocietyLead: { ...civilSocietyLead, short } })}
        />
        <TextField label={t('commitment.email')} value={contact.email} onChange={(email) => change({ contact: { ...contact, email } })} />
        <TextField label={t('commitment.phone')} value={contact.phone} onChange={(phone) => change({ contact: { ...contact, phone } })} />
      </div>
      <TextPair
        label={t('commitment.participation')}
        value={commitment.participation}
        onChange={(participation) => change({ participation })}
      />
      <Lines
        label={t('commitment.activities')}
        lines={commitment.activities}
        fresh={{ text: emptyText, link: null }}
        onChange={(activities) => change({ activities })}
      >
        {(line, set) => (
          <>
            <TextPair label={t('commitment.activities')} value={line.text} onChange={(text) => set({ ...line, text })} />
            <TextField
              label={t('commitment.link')}
              value={line.link ?? ''}
              onChange={(link) => set({ ...line, link: link === '' ? null : link })}
            />
          </>
        )}
      </Lines>
    </div>
  );
};

const MilestonePart = ({
  milestone,
  periods,
  change,
}: {
  readonly milestone: Milestone;
  readonly periods: readonly Period[];
  readonly change: (milestone: Milestone) => void;
}) => {
  const { t } = useWords();
  const linkOf = (period: string) => milestone.evidence.find((one) => one.period === period)?.link ?? '';
  const setLink = (period: string, link: string) =>
    change({
      ...milestone,
      evidence: [...milestone.evidence.filter((one) => one.period !== period), ...(link === '' ? [] : [{ period, link }])],
    });
  return (
    <fieldset className="form-lines">
      <legend>{t('overview.milestone', { number: milestone.id.slice(1) })}</legend>
      <TextPair label={t('commitment.name')} value={milestone.title} onChange={(title) => change({ ...milestone, title })} />
      <TextPair
        label={t('commitment.milestoneTarget')}
        value={milestone.target}
        onChange={(target) => change({ ...milestone, target })}
        isLong
      />
      <div className="form-three">
        <Select
          label={t('commitment.decidedAt')}
          value={milestone.decidedAt}
          onChange={(decidedAt) => change({ ...milestone, decidedAt })}
          choices={periods.map(({ code }) => ({ id: code, label: code }))}
        />
      </div>
      {periods.map(({ code }) => (
        <TextField
          key={code}
          label={t('overview.evidenceLink', { period: code })}
          value={linkOf(code)}
          onChange={(link) => setLink(code, link)}
        />
      ))}
    </fieldset>
  );
};

export const MilestonesPart = ({ commitment, change, periods }: FormPart & { readonly periods: readonly Period[] }) => (
  <div className="form">
    {commitment.milestones.map((milestone, place) => (
      <MilestonePart
        key={milestone.id}
        milestone={milestone}
        periods={periods}
        change={(next) => change({ milestones: commitment.milestones.with(place, next) })}
      />
    ))}
  </div>
);
