// What the workbook's Summary will hold, in the workbook's language.

import type { Language } from '../../shared/domain.ts';
import { t as sentence } from '../../shared/i18n/t.ts';
import type { ScoreResult } from '../../shared/scoring/types.ts';
import { useWords } from '../state/words.ts';
import { wordsOf } from '../state/wordsOf.ts';
import { verdictSigns } from '../../shared/tokens.ts';

const measureWords = {
  completed: 'overview.measure.completed',
  followedUp: 'overview.measure.followedUp',
  agencyShare: 'overview.measure.agencyShare',
  disclosure: 'overview.measure.disclosure',
} as const;

const measureText = (measure: string, language: Language): string =>
  Object.hasOwn(measureWords, measure) ? sentence(language, measureWords[measure as keyof typeof measureWords]) : measure;

export const SummaryPreview = ({ result, language }: { readonly result: ScoreResult; readonly language: Language }) => {
  const { t } = useWords();
  const words = wordsOf(language);
  return (
    <section className="workbook-preview">
      <h3>{t('workbook.preview')}</h3>
      <div className="workbook-sheet" lang={language}>
        <table>
          <thead>
            <tr>
              {(['Milestone', 'Measure', 'Num', 'Den', 'Value', 'Target', 'Verdict'] as const).map((column) => (
                <th key={column} scope="col">
                  {words.t(`workbook.preview${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.milestones.map(({ id, measure, value, target, verdict }) => (
              <tr key={id}>
                <td>{id.slice(1)}</td>
                <td>{measureText(measure, language)}</td>
                <td>{words.count(value?.num ?? null)}</td>
                <td>{words.count(value?.den ?? null)}</td>
                <td>{words.percent(value?.percent ?? null)}</td>
                <td>{target === null ? '–' : words.points(target)}</td>
                <td className="verdict" data-verdict={verdict}>
                  {verdictSigns[verdict]} {words.t(`verdict.${verdict}`)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
