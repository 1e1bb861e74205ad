// Scores of the open project: the engine's inputs for the window, whole scores for the command line, and what evidence there is.

import type { CallOutput } from '../../shared/contract.ts';
import type { Layout } from '../../shared/tabular/plan.ts';
import type { Handlers } from '../../shared/rpc.ts';
import { trendOf } from '../../shared/scoring/change.ts';
import { setParameter } from '../../shared/scoring/parameters.ts';
import { scoreScenario } from '../../shared/scoring/scenarioScore.ts';
import { score } from '../../shared/scoring/score.ts';
import { likeBefore } from '../../shared/scoring/trend.ts';
import type { Parameters, ScoreInputs, ScoreResult } from '../../shared/scoring/types.ts';
import { placedItems } from '../db/disclosure.ts';
import { sourcesOf } from '../db/imports.ts';
import { openFindings } from '../db/openFindings.ts';
import { currentPeriod, listPeriods } from '../db/periods.ts';
import { getScenario } from '../db/scenarios.ts';
import type { Db } from '../db/sqlite.ts';
import { periodInputs } from '../db/tallies.ts';
import type { Context } from './context.ts';

/** The parameters with each public name's text applied; throws `parameter.unknown` or `parameter.invalid`. */
export const withSet = (parameters: Parameters, set: Readonly<Record<string, string>>): Parameters =>
  Object.entries(set).reduce((changed, [key, text]) => setParameter(changed, key, text), parameters);

const countImports = (db: Db): ((period: string, ...layouts: readonly Layout[]) => number) => {
  const count = db.prepare<[string, string], number>(
    `SELECT count(*) FROM import_periods JOIN imports ON imports.id = import_id JOIN json_each(?) AS asked ON asked.value = layout
     WHERE period = ? AND state = 'current'`,
  ).pluck();
  return (period, ...layouts) => count.get(JSON.stringify(layouts), period) ?? 0;
};

const evidenceByPeriod = (db: Db): CallOutput<'scoring.evidence'> => {
  const count = countImports(db);
  const warnings = openFindings(db).filter(({ finding }) => finding.severity === 'warning');
  return listPeriods(db).map(({ code }) => ({
    period: code,
    imports: count(code, 'records', 'agencySummary', 'statusSummary', 'register', 'disclosure'),
    records: count(code, 'records'),
    summaries: count(code, 'agencySummary', 'statusSummary'),
    register: count(code, 'register'),
    disclosure: count(code, 'disclosure'),
    warnings: warnings.filter(({ periods }) => periods.includes(code)).length,
  }));
};

/** The like period's result, if the plan has one: as it was, whatever agencies are supposed to do in this one. */
const likeResults = (db: Db, { period }: ScoreInputs, parameters: Parameters): ScoreResult[] => {
  const like = likeBefore(period, listPeriods(db));
  return like === null ? [] : [score(periodInputs(db, like.code), parameters)];
};

export const scoringHandlers: Pick<Handlers<Context>, 'scoring.inputs' | 'scoring.score' | 'scoring.evidence' | 'disclosure.items'> = {
  'scoring.inputs': ({ session }, { period }) => periodInputs(session.db(), period ?? currentPeriod(session.db())),
  'scoring.score': ({ session }, { period, scenario, set, interventions: more }) => {
    const db = session.db();
    const { name, parameters, interventions } = getScenario(db, scenario);
    const inputs = periodInputs(db, period ?? currentPeriod(db));
    const parts = { parameters: withSet(parameters, set), interventions: [...interventions, ...more ?? []] };
    const { result, isHypothetical, unapplied } = scoreScenario(inputs, parts);
    const trend = trendOf(result, likeResults(db, inputs, parts.parameters));
    return { scenario: name, result, hypothetical: isHypothetical, unapplied: [...unapplied], trend };
  },
  'scoring.evidence': ({ session }) => evidenceByPeriod(session.db()),
  'disclosure.items': ({ session }, { period }) => {
    const db = session.db();
    return placedItems(db, sourcesOf(db, period ?? currentPeriod(db))) ?? [];
  },
};
