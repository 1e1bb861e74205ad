// The periods a sheet is for: proposed with the reason, chosen by pressing them in or out. A register without a period counts
// for all of them.

import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useProject } from '../state/project.ts';
import { useWords } from '../state/words.ts';
import { Button } from '../ui/Button.tsx';
import { Tip } from '../ui/Tip.tsx';
import { useSheet } from './sheetContext.ts';
import { sheetsWithoutPeriod } from './tray.ts';
import { decideSheet, periodsForOthers } from './trayActions.ts';
import { useTray } from './trayStore.ts';

const all = 'all';

/** A person has said what a silent sheet is for: one press says it of all the others that are silent too. */
const ForOthers = () => {
  const { t } = useWords();
  const { place, decision } = useSheet();
  const tray = useTray((state) => state.tray);
  const count = sheetsWithoutPeriod(tray, place).length;
  if (decision.proposed !== null || decision.periods.length === 0 || count === 0) return null;
  const periods = decision.periods.join(', ');
  return (
    <Button onPress={() => periodsForOthers(place, decision.periods)}>
      {count === 1 ? t('decide.periodForOther', { periods }) : t('decide.periodForOthers', { periods, count })}
    </Button>
  );
};

export const PeriodChoice = () => {
  const { t, date } = useWords();
  const { place, file, sheet, decision } = useSheet();
  const periods = useProject()?.periods ?? [];
  const isRegister = sheet.plan.layout === 'register';
  const isForAll = isRegister && decision.periods.length === 0;
  const already = file.inspection?.importedFor ?? [];
  const choose = (codes: readonly string[]): void => {
    const chosen = codes.includes(all) && !isForAll ? [] : codes.filter((code) => code !== all);
    decideSheet(place, { periods: periods.map(({ code }) => code).filter((code) => chosen.includes(code)), proposed: null });
  };
  if (sheet.plan.layout === 'unknown') return null;
  return (
    <div className="field period-choice">
      <span className="field-label">
        {t('evidence.periods')}
        {decision.proposed === null ? null : (
          <span data-proposed={decision.proposed}> · {t(`evidence.proposed.${decision.proposed}`)}</span>
        )}
      </span>
      <div className="period-line">
        <ToggleButtonGroup
          className="segmented" aria-label={t('evidence.periodsLabel')} selectionMode="multiple"
          selectedKeys={isForAll ? [all] : decision.periods} onSelectionChange={(keys) => choose([...keys].map(String))}
        >
          {[
            ...(isRegister ? [<ToggleButton key={all} id={all} className="segment">{t('evidence.allPeriods')}</ToggleButton>] : []),
            ...periods.map((period) => (
              <Tip
                key={period.code}
                text={t('shell.periodWindow', { code: period.code, from: date(period.from), to: date(period.to), asAt: date(period.asAt) })}
              >
                <ToggleButton id={period.code} className="segment">{period.code}</ToggleButton>
              </Tip>
            )),
          ]}
        </ToggleButtonGroup>
        <ForOthers />
        {already.length === 0 ? null : <span className="muted small">{t('evidence.alreadyFor', { periods: already.join(', ') })}</span>}
      </div>
    </div>
  );
};
