// An agency's figures by period, each explained, and the way to the period it is of.

import { useAllScores } from '../state/score.ts';
import { choosePeriod } from '../state/window.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Figure } from '../ui/Figure.tsx';
import { explainAgency, explainAgencyCompletion, explainAgencyCount } from './explain.ts';

export const AgencyHistory = ({ agencyKey, current }: { readonly agencyKey: string; readonly current: string }) => {
  const words = useWords();
  const { t, count, percent } = words;
  const all = useAllScores();
  /** The sources below are those of the period that is shown: another period's figure leads there first. */
  const more = (code: string) => (code === current ? {}
    : { more: <Button onPress={() => choosePeriod(code)}>{t('agencies.showPeriod', { period: code })}</Button> });
  return (
    <section>
      <h3>{t('agencies.detailHistory')}</h3>
      <table className="agency-table">
        <thead>
          <tr>
            <th scope="col">{t('agencies.period')}</th>
            <th scope="col">{t('agencies.colReceived')}</th>
            <th scope="col">{t('agencies.colFollowedUp')}</th>
            <th scope="col">{t('agencies.colCompleted')}</th>
            <th scope="col">{t('agencies.colFollowUp')}</th>
            <th scope="col">{t('agencies.colCompletion')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((result) => {
            const { period, agencies } = result;
            const agency = agencies.find(({ key }) => key === agencyKey);
            const followUp = agency === undefined ? null : { ...explainAgency(agency, result, words), ...more(period.code) };
            const completion = agency === undefined ? null : { ...explainAgencyCompletion(agency, result, words), ...more(period.code) };
            return (
              <tr key={period.code} data-current={period.code === current || undefined}>
                <th scope="row">{period.code}</th>
                {(['received', 'followedUp', 'completed'] as const).map((counted) => (
                  <td key={counted}>
                    {agency === undefined || agency[counted] === null ? '–' : (
                      <Figure explanation={{ ...explainAgencyCount(agency, counted, result, words), ...more(period.code) }}>
                        {count(agency[counted])}
                      </Figure>
                    )}
                  </td>
                ))}
                <td>{followUp === null ? '–' : <Figure explanation={followUp}>{percent(agency?.followUp?.percent ?? null)}</Figure>}</td>
                <td>{completion === null ? '–' : <Figure explanation={completion}>{percent(agency?.completion?.percent ?? null)}</Figure>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
