// The definition switchboard: milestones 1 and 2 under every reading of archived reports, reports in process and agencies without
// reports, in one table; any reading can be taken with one press.

import { memo, useMemo } from 'react';
import { switchboardOf, type SwitchboardRow } from '../../shared/scoring/switchboard.ts';
import { archivedReadings, zeroReportReadings, type MilestoneScore, type Parameters, type ScoreInputs } from '../../shared/scoring/types.ts';
import { changeParameters } from '../state/hand.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
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

const ReadingCell = ({ row, name }: { readonly row: SwitchboardRow; readonly name: string }) => (
  <td data-chosen={row.isChosen || undefined}>
    <Button kind="quiet" aria-label={name} aria-pressed={row.isChosen} onPress={() => changeParameters({ ...row.reading })}>
      <MilestoneText milestone={row.m2} />
    </Button>
  </td>
);

interface Line {
  readonly archived: Parameters['archivedReports'];
  readonly inProcess: boolean;
  readonly cells: readonly SwitchboardRow[];
}

/** Six lines of three: the reading of agencies without reports stands across, because milestone 1 does not ask it. */
const linesOf = (rows: readonly SwitchboardRow[]): readonly Line[] =>
  archivedReadings.flatMap((archived) => [true, false].map((inProcess) => ({
    archived, inProcess,
    cells: rows.filter(({ reading }) => reading.archivedReports === archived && reading.inProcessCounts === inProcess),
  })));

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
            {linesOf(rows).map(({ archived, inProcess, cells }) => (
              <tr key={`${archived} ${String(inProcess)}`}>
                <th scope="row">{choiceName('archivedReports', archived, words)}</th>
                <td>{t(inProcess ? 'ui.yes' : 'ui.no')}</td>
                <td><MilestoneText milestone={cells[0]?.m1 ?? null} /></td>
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
