// All rules of a check in one list, by group: what was found, of how many, at how many agencies. Choosing one shows its places.

import { Button as AriaButton } from 'react-aria-components';
import type { FieldFill, Quality, QualityCheck } from '../../shared/quality/result.ts';
import { ruleGroups } from '../../shared/quality/rules.ts';
import { useWords } from '../state/words.ts';

/** What is chosen in the list: a rule, or a field with what it is a field of. */
export const checkId = ({ rule }: Pick<QualityCheck, 'rule'>): string => rule;
export const fieldId = ({ of, field }: Pick<FieldFill, 'of' | 'field'>): string => `${of}.${field}`;

interface Choosing {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const columnKeys = ['first', 'second', 'third'] as const;

const Line = ({ id, label, cells, isQuiet, chosen, onChoose }: Choosing & {
  readonly id: string; readonly label: string; readonly cells: readonly string[]; readonly isQuiet: boolean;
}) => (
  <tr data-selected={id === chosen || undefined} data-quiet={isQuiet || undefined} onClick={() => onChoose(id)}>
    <th scope="row"><AriaButton className="quality-choice" aria-pressed={id === chosen} onPress={() => onChoose(id)}>{label}</AriaButton></th>
    {cells.map((cell, at) => <td key={columnKeys[at]} className="number">{cell}</td>)}
  </tr>
);

const Head = ({ title, columns }: { readonly title: string; readonly columns: readonly string[] }) => (
  <thead>
    <tr><th scope="col">{title}</th>{columns.map((column) => <th key={column} scope="col" className="number">{column}</th>)}</tr>
  </thead>
);

const Fields = ({ fields, ...choosing }: Choosing & { readonly fields: readonly FieldFill[] }) => {
  const { t, count, percent } = useWords();
  return (
    <table className="quality-rules">
      <Head title={t('quality.group.completeness')} columns={[t('quality.filled'), t('quality.looked'), t('quality.share')]} />
      <tbody>
        {fields.map((field) => (
          <Line
            key={fieldId(field)} {...choosing} id={fieldId(field)} label={`${t(`quality.of.${field.of}`)} · ${t(`quality.field.${field.field}`)}`}
            cells={[count(field.filled), count(field.expected), percent(field.percent)]} isQuiet={field.filled === field.expected}
          />
        ))}
      </tbody>
    </table>
  );
};

const Group = ({ group, checks, ...choosing }: Choosing & { readonly group: QualityCheck['group']; readonly checks: readonly QualityCheck[] }) => {
  const { t, count } = useWords();
  const cellsOf = (check: QualityCheck): string[] =>
    (check.looked === 0 ? ['–', '–', '–'] : [count(check.count), count(check.looked), count(check.agencies)]);
  return (
    <table className="quality-rules">
      <Head title={t(`quality.group.${group}`)} columns={[t('quality.count'), t('quality.looked'), t('quality.agencies')]} />
      <tbody>
        {checks.map((check) => (
          <Line
            key={check.rule} {...choosing} id={checkId(check)} label={t(`quality.rule.${check.rule}`)} cells={cellsOf(check)}
            isQuiet={check.count === 0}
          />
        ))}
      </tbody>
    </table>
  );
};

export const RuleList = ({ quality, ...choosing }: Choosing & { readonly quality: Quality }) => (
  <div className="quality-list">
    {quality.completeness.length === 0 ? null : <Fields fields={quality.completeness} {...choosing} />}
    {ruleGroups.map((group) => (
      <Group key={group} group={group} checks={quality.checks.filter((check) => check.group === group)} {...choosing} />
    ))}
  </div>
);
