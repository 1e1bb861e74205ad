// The definition switchboard: milestones 1 and 2 under every reading of archived reports, reports in process and agencies without
// reports, in one table; any reading can be taken with one press.

import { memo, useMemo } from 'react';
import { switchboardOf, type SwitchboardRow } from '../../shared/scoring/switchboard.ts';
import { archivedReadings, zeroReportReadings, type MilestoneScore, type Parameters, type ScoreInputs } from '../../shared/scoring/types.ts';
import { agenciesOf } from '../agencies/filter.ts';
import { explainMilestone } from '../overview/explain.ts';
import { FigureMore } from '../overview/FigureMore.tsx';
import { changeParameters } from '../state/hand.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Verdict } from '../ui/Verdict.tsx';
import { choiceName, parameterName } from './parameterWords.ts';

const MilestoneText = ({ milestone }: { readonly milestone: MilestoneScore | null }) => {
  const { percent } = useWords();
  if (milestone === null) return <>–</>;
  return (
    <>
      <span className="number">{percent(milestone.value?.percent ?? null)}</span> <Verdict kind={milestone.verdict} />
    </>
  );
};

const takeReading = ({ reading }: SwitchboardRow): void => changeParameters({ ...reading });

/** What a value was divided from, under the cell's own reading; that reading is taken before its agencies are shown. */
const Divided = ({ row, id }: { readonly row: SwitchboardRow; readonly id: 'm1' | 'm2' }) => {
  const words = useWords();
  const milestone = row[id];
  if (milestone === null || milestone.value === null) return null;
  const { num, den } = milestone.value;
  const before = () => {
    if (!row.isChosen) takeReading(row);
  };
  return (
    <Figure className="muted small" explanation={{ ...explainMilestone(milestone, row.result, words), more: <FigureMore agencies={agenciesOf(milestone.id)} before={before} /> }}>
      {words.t('overview.ofTotal', { num: words.count(num), den: words.count(den) })}
    </Figure>
  );
};

const ReadingCell = ({ row, name }: { readonly row: SwitchboardRow; readonly name: string }) => (
  <td data-chosen={row.isChosen || undefined}>
    <Button kind="quiet" aria-label={name} aria-pressed={row.isChosen} onPress={() => takeReading(row)}>
      <MilestoneText milestone={row.m2} />
    </Button>
    <br />
    <Divided row={row} id="m2" />
  </td>
);

interface Line {
  readonly archived: Parameters['archivedReports'];
  readonly inProcess: boolean;
  readonly cells: readonly SwitchboardRow[];
  /** The one that leaves the reading of agencies without reports as it is: milestone 1 stands for it. */
  readonly same: SwitchboardRow | undefined;
}

/** Six lines of three: the reading of agencies without reports stands across, because milestone 1 does not ask it. */
const linesOf = (rows: readonly SwitchboardRow[], { zeroReportAgencies }: Parameters): readonly Line[] =>
  archivedReadings.flatMap((archived) => [true, false].map((inProcess) => {
    const cells = rows.filter(({ reading }) => reading.archivedReports === archived && reading.inProcessCounts === inProcess);
    return { archived, inProcess, cells, same: cells.find(({ reading }) => reading.zeroReportAgencies === zeroReportAgencies) };
  }));

export const Switchboard = memo(({ inputs, parameters }: { readonly inputs: ScoreInputs; readonly parameters: Parameters }) => {
  const words = useWords();
  const { t } = words;
  const { rows, depends } = useMemo(() => switchboardOf(inputs, parameters), [inputs, parameters]);
  return (
    <div className="switchboard">
      <p role="status">
        {(['m1', 'm2'] as const).map((id) => (
          <span key={id}>{t(depends[id] ? `scenarios.depends.${id}` : `scenarios.dependsNot.${id}`)} </span>
        ))}
        <span className="muted">{t('scenarios.switchboardHint')}</span>
      </p>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{parameterName('archivedReports', words)}</th>
              <th scope="col">{parameterName('inProcessCounts', words)}</th>
              <th scope="col">{t('scenarios.milestone1')}</th>
              {zeroReportReadings.map((reading) => (
                <th key={reading} scope="col">
                  {t('scenarios.milestone2Zero', { reading: choiceName('zeroReportAgencies', reading, words) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {linesOf(rows, parameters).map(({ archived, inProcess, cells, same }) => (
              <tr key={`${archived} ${String(inProcess)}`}>
                <th scope="row">{choiceName('archivedReports', archived, words)}</th>
                <td>{t(inProcess ? 'ui.yes' : 'ui.no')}</td>
                <td>
                  <MilestoneText milestone={same?.m1 ?? null} />
                  <br />
                  {same === undefined ? null : <Divided row={same} id="m1" />}
                </td>
                {cells.map((row) => (
                  <ReadingCell
                    key={row.reading.zeroReportAgencies}
                    row={row}
                    name={t('scenarios.takeReading', {
                      archived: choiceName('archivedReports', archived, words), inProcess: t(inProcess ? 'ui.yes' : 'ui.no'),
                      zero: choiceName('zeroReportAgencies', row.reading.zeroReportAgencies, words),
                    })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
});
