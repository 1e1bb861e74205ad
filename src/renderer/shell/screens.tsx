// Which screen stands at which place.

import type { ComponentType } from 'react';
import { AgenciesScreen } from '../agencies/AgenciesScreen.tsx';
import { EvidenceScreen } from '../evidence/EvidenceScreen.tsx';
import { OverviewScreen } from '../overview/OverviewScreen.tsx';
import { ReportsScreen } from '../reports/ReportsScreen.tsx';
import { ScenariosScreen } from '../scenarios/ScenariosScreen.tsx';
import type { Place } from '../state/window.ts';
import { WorkbookScreen } from '../workbook/WorkbookScreen.tsx';

export const screens: Readonly<Record<Place, ComponentType>> = {
  overview: OverviewScreen,
  evidence: EvidenceScreen,
  agencies: AgenciesScreen,
  reports: ReportsScreen,
  scenarios: ScenariosScreen,
  workbook: WorkbookScreen,
};
