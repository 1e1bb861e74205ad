// What formulas use of a parameter: thresholds in whole basis points, so that comparisons are exact; switches as 0 or 1; rules as
// the verdict word they give. Each is a formula on the parameter's own cell.

import type { ParameterKey, Parameters } from '../../shared/scoring/types.ts';
import type { CellValue, Live } from './book.ts';
import { live } from './book.ts';
import type { EvaluationModel } from './model.ts';
import { used } from './names.ts';
import { quoted } from './text.ts';
import { agencyVerdictWord, verdictWords } from './words.ts';

/** Name, formula with its result, number format. */
export type WorkingCell = readonly [name: string, value: Live, numFmt: string];

const points = (key: 'completionTarget' | 'agencyThreshold' | 'agencyShareTarget' | 'goodThreshold', parameters: Parameters): WorkingCell =>
  [used[key], live(`INT(${key}*10000+0.5)`, parameters[key]), '#,##0'];

const flag = (name: string, formula: string, isOn: boolean): WorkingCell => [name, live(formula, isOn ? 1 : 0), '0'];

/** A switch as a person may have typed it: a logical value, or the word. */
const switchFormula = (key: string): string =>
  `IF(ISLOGICAL(${key}),IF(${key},1,0),IF(LOWER(${key})="true",1,0))`;

const ruleCell = (model: EvaluationModel, key: 'zeroReportAgencies' | 'missingAgencies'): WorkingCell => {
  const words = verdictWords(model.language);
  const rule = model.result.parameters[key];
  const result: CellValue = agencyVerdictWord(words, rule === 'excluded' ? 'uncounted' : rule === 'met');
  const name = key === 'zeroReportAgencies' ? used.zeroVerdict : used.missingVerdict;
  const otherwise = key === 'zeroReportAgencies' ? `IF(${key}="met",${quoted(words.yes)},${quoted(words.no)})` : quoted(words.no);
  return [name, live(`IF(${key}="excluded",${quoted(words.uncounted)},${otherwise})`, result), 'General'];
};

/** The working cells of a parameter; none for one that formulas use as it is. */
export const workingCells = (model: EvaluationModel, key: ParameterKey): readonly WorkingCell[] => {
  const { parameters } = model.result;
  switch (key) {
    case 'completionTarget': case 'agencyThreshold': case 'agencyShareTarget': case 'goodThreshold': return [points(key, parameters)];
    case 'inProcessCounts': return [flag(used.inProcess, switchFormula(key), parameters.inProcessCounts)];
    case 'archivedReports': return [
      flag(used.archivedLeave, `IF(${key}="excluded",1,0)`, parameters.archivedReports === 'excluded'),
      flag(used.archivedJoin, `IF(${key}="asCompleted",1,0)`, parameters.archivedReports === 'asCompleted'),
    ];
    case 'zeroReportAgencies': case 'missingAgencies': return [ruleCell(model, key)];
    case 'minimumReports': return [[used.leastReports, live('MAX(1,minimumReports)', Math.max(1, parameters.minimumReports)), '#,##0']];
    case 'smallNumber': return [[used.leastRanked, live('MAX(1,smallNumber)', Math.max(1, parameters.smallNumber)), '#,##0']];
    case 'disclosureTargetItems':
      return [[used.targetItems, live(`IF(ISNUMBER(${key}),${key},0)`, parameters.disclosureTargetItems ?? 0), '#,##0']];
    default: return [];
  }
};
