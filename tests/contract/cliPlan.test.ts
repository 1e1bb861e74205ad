// Plans, curves and scenarios on the command line, over the sample evaluation: the JSON that scripts rely on.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, sample, type CommandLine } from '../support/commandLine.ts';

interface SampleList { readonly files: readonly { readonly file: string; readonly periods: readonly string[] }[] }
interface Rate { readonly num: number; readonly den: number; readonly percent: number | null }
interface Action { readonly agency: string; readonly add: number; readonly from: number; readonly to: number }
interface PlanJson {
  readonly target: string; readonly needed: number; readonly now: number; readonly cost: number | null; readonly shortfall: number;
  readonly actions: readonly Action[];
  readonly alternates: readonly { readonly agency: string; readonly add: number }[];
  readonly outOfReach: readonly { readonly agency: string; readonly reason: string }[];
}
interface CurveJson { readonly steps: readonly { readonly threshold: number; readonly share: Rate }[]; readonly flipsAt: number | null }
interface Milestone { readonly id: string; readonly value: Rate | null; readonly needed: number; readonly missing: number; readonly met: boolean | null }
interface ScoreJson {
  readonly milestones: readonly Milestone[];
  readonly agencies: readonly { readonly name: string; readonly type: string; readonly received: number | null; readonly followedUp: number | null; readonly meets: boolean | null }[];
}
interface Compared {
  readonly name: string; readonly parameters: Readonly<Record<string, unknown>>;
  readonly changed: readonly { readonly key: string; readonly from: unknown; readonly to: unknown }[];
  readonly milestones: readonly Milestone[];
  readonly flips: readonly { readonly agency: string; readonly from: boolean | null; readonly to: boolean | null }[];
}

const list = JSON.parse(readFileSync(sample('sample.json'), 'utf8')) as SampleList;

describe('plans, curves and scenarios on the command line', () => {
  let shell: CommandLine;
  const json = async <T>(command: string, ...args: readonly string[]): Promise<T> => {
    const ran = await shell.run(command, '-p', 'lapor.tolok', '--json', ...args);
    expect(ran.code, `${command}\n${ran.err}${ran.out}`).toBe(0);
    return ran.json() as T;
  };
  const milestone = (of: { readonly milestones: readonly Milestone[] }, id: string) => of.milestones.find((each) => each.id === id);

  beforeAll(async () => {
    shell = commandLine();
    await shell.run('new', '-p', 'lapor.tolok');
    for (const { file, periods } of list.files) {
      const ran = await shell.run('import', '-p', 'lapor.tolok', sample(file), ...(periods.length === 0 ? [] : ['--period', periods.join(',')]));
      if (ran.code !== 0) throw new Error(`${file}\n${ran.err}`);
    }
  }, 120_000);
  afterAll(() => shell.remove());

  it('plans the agencies milestone 2 still needs at a higher threshold, from their real figures', async () => {
    const changes = ['--period', 'B18', '--set', 'agencyThreshold=60%'];
    const [plan, score] = [await json<PlanJson>('plan', ...changes), await json<ScoreJson>('score', ...changes)];
    expect(plan).toMatchObject({ target: 'm2', needed: milestone(score, 'm2')?.needed, now: milestone(score, 'm2')?.value?.num });
    expect(plan.actions.length + plan.shortfall).toBe(milestone(score, 'm2')?.missing);
    for (const { agency, add, from, to } of plan.actions) {
      expect(score.agencies.find(({ name }) => name === agency)).toMatchObject({ followedUp: from, meets: false });
      expect(to).toBe(from + add);
    }
    const dearest = Math.max(...plan.actions.map(({ add }) => add));
    for (const { add } of plan.alternates) expect(add).toBeGreaterThanOrEqual(dearest);
    expect(plan.outOfReach.some(({ reason }) => reason === 'noEvidence')).toBe(true);
  });

  it('plans milestone 1 by the completions missing, and both by the greater of the two gaps', async () => {
    const changes = ['--period', 'B18', '--set', 'completionTarget=70', '--set', 'agencyThreshold=50'];
    const [m1, m2, both] = await Promise.all(['m1', 'm2', 'both'].map(async (target) => {
      const ran = await shell.run('plan', '-p', 'lapor.tolok', '--json', '--target', target, ...changes);
      return ran.json() as PlanJson;
    }));
    const score = await json<ScoreJson>('score', ...changes);
    expect(m1).toMatchObject({ target: 'm1', cost: milestone(score, 'm1')?.missing, needed: milestone(score, 'm1')?.needed });
    expect(both?.cost).toBe(Math.max(m1?.cost ?? Number.NaN, m2?.cost ?? Number.NaN));
  });

  it('asks only the types named', async () => {
    const plan = await json<PlanJson>('plan', '--period', 'B18', '--set', 'agencyThreshold=60', '--type', 'city');
    const { agencies } = await json<ScoreJson>('score', '--period', 'B18');
    const types = plan.actions.map(({ agency }) => agencies.find(({ name }) => name === agency)?.type);
    expect(new Set(types)).toEqual(new Set(['city']));
  });

  it('refuses to plan what nothing counts towards, with a code', async () => {
    const ran = await shell.run('plan', '-p', 'lapor.tolok', '--json', '--period', 'B24', '--target', 'm1');
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ error: { code: 'plan.notAssessable' } });
  });

  it('draws the curve in percent, and its flip point is where the verdict turns', async () => {
    const { steps, flipsAt } = await json<CurveJson>('curve', '--period', 'B18');
    expect(steps).toHaveLength(101);
    expect(steps[45]).toMatchObject({ threshold: 45, share: { num: 223, den: 653, percent: 34.15 } });
    expect(flipsAt).not.toBeNull();
    const met = async (threshold: number) =>
      milestone(await json<ScoreJson>('score', '--period', 'B18', '--set', `agencyThreshold=${threshold.toFixed(2)}`), 'm2')?.met;
    expect(await met(flipsAt ?? 0)).toBe(true);
    expect(await met((flipsAt ?? 0) + 0.01)).toBe(false);
  });

  it('draws a part of the curve, by the steps asked for', async () => {
    const { steps } = await json<CurveJson>('curve', '--from', '40', '--to', '50.25', '--step', '5');
    expect(steps.map(({ threshold }) => threshold)).toEqual([40, 45, 50, 50.25]);
    expect((await shell.run('curve', '-p', 'lapor.tolok', '--from', '101')).code).toBe(2);
  });

  it('saves, lists and compares scenarios, the project named before or after', async () => {
    const saved = await shell.run('scenario', '-p', 'lapor.tolok', 'save', 'Ketat', '--set', 'agencyThreshold=60%', '--json');
    expect(saved.code, `${saved.err}`).toBe(0);
    const listed = (await shell.run('scenario', 'list', '-p', 'lapor.tolok', '--json')).json() as { scenarios: Compared[] };
    expect(listed.scenarios.map(({ name, parameters }) => [name, parameters['agencyThreshold']])).toEqual([['base', 45], ['Ketat', 60]]);
    const compared = (await shell.run('scenario', '-p', 'lapor.tolok', 'compare', 'base', 'ketat', '--period', 'B18', '--json')).json() as { scenarios: Compared[] };
    const [base, strict] = compared.scenarios;
    expect(base).toMatchObject({ name: 'base', changed: [], flips: [] });
    expect(strict?.changed).toEqual([{ key: 'agencyThreshold', from: 45, to: 60 }]);
    expect(strict?.flips.length).toBe((base === undefined ? 0 : milestone(base, 'm2')?.value?.num ?? 0) - (strict === undefined ? 0 : milestone(strict, 'm2')?.value?.num ?? 0));
    expect(await json<ScoreJson>('score', '--period', 'B18', '--scenario', 'Ketat')).toMatchObject({ scenario: 'Ketat' });
  });

  it('refuses to save over the base scenario and to compare what is not there', async () => {
    const over = await shell.run('scenario', '-p', 'lapor.tolok', 'save', 'base', '--set', 'agencyThreshold=60', '--json');
    expect([over.code, over.json()]).toMatchObject([1, { error: { code: 'scenario.base' } }]);
    const absent = await shell.run('scenario', '-p', 'lapor.tolok', 'compare', 'nowhere', '--json');
    expect([absent.code, absent.json()]).toMatchObject([1, { error: { code: 'scenario.unknown' } }]);
    expect((await shell.run('scenario', '-p', 'lapor.tolok', 'save')).code).toBe(2);
  });

  it('asks how it would be if agencies acted: the figures are hypothetical, and what could not be done is said', async () => {
    const acts = ['--act', 'all: raise followUp 45%', '--act', 'Kementerian Tidak Ada: complete 5'];
    const refused = await shell.run('scenario', '-p', 'lapor.tolok', 'save', 'Semua', '--json', ...acts);
    expect([refused.code, refused.json()]).toMatchObject([1, { error: { code: 'agency.unknown' } }]);
    const saved = await shell.run('scenario', '-p', 'lapor.tolok', 'save', 'Semua', '--note', 'rapat Juli', '--json', ...acts.slice(0, 2));
    expect(saved.json()).toMatchObject({ scenarios: [{}, {}, {
      name: 'Semua', note: 'rapat Juli', interventions: [{ who: { kind: 'all' }, does: { kind: 'raise', rate: 'followUp', to: 45 } }],
    }] });
    const score = await json<ScoreJson & { readonly hypothetical: boolean; readonly unapplied: readonly { readonly agency: string; readonly reason: string }[] }>(
      'score', '--period', 'B18', '--scenario', 'Semua',
    );
    expect(score.hypothetical).toBe(true);
    expect(milestone(score, 'm2')?.value?.num).toBeGreaterThan(223);
    const said = new Set(score.unapplied.map(({ agency }) => agency));
    for (const { name, meets, received } of score.agencies) expect(meets === true || received === 0 || said.has(name), name).toBe(true);
    expect(score.unapplied.every(({ agency }) => score.agencies.some(({ name }) => name === agency))).toBe(true);
    expect(score.unapplied.some(({ reason }) => reason === 'noEvidence')).toBe(true);
    expect(await json('plan', '--period', 'B18', '--scenario', 'Semua')).toMatchObject({ hypothetical: true, cost: 0 });
  });

  it('takes the same suppositions without a scenario, for figures, pace and charts; earlier periods stay as they were', async () => {
    interface Scored extends ScoreJson { readonly hypothetical: boolean; readonly trend: { readonly before: string; readonly changes: { readonly m1: number } } }
    const act = ['--act', 'all: complete 50%'];
    const completion = async (...args: string[]) => {
      const scored = await json<Scored>('score', ...args);
      return { ...scored, rate: milestone(scored, 'm1')?.value ?? { num: 0, den: 1, percent: null } };
    };
    const [was, is, supposed] = [await completion('--period', 'B06'), await completion('--period', 'B18'), await completion('--period', 'B18', ...act)];
    expect([is.hypothetical, supposed.hypothetical]).toEqual([false, true]);
    expect(supposed.rate.num).toBeGreaterThan(is.rate.num);
    expect(supposed.trend.before).toBe('B06');
    expect(supposed.trend.changes.m1 / 1e4).toBeCloseTo(supposed.rate.num / supposed.rate.den - was.rate.num / was.rate.den, 3);
    interface Paced { readonly hypothetical: boolean; readonly paces: readonly { readonly period: string; readonly known: { readonly done: number }; readonly from: string | null }[] }
    const paced = await json<Paced>('pace', '--period', 'B18', ...act);
    expect(paced).toMatchObject({ hypothetical: true, paces: [{ period: 'B24', from: 'B18', known: { done: supposed.rate.num } }] });
    expect((await shell.run('chart', '-p', 'lapor.tolok', '--period', 'B18', '--scenario', 'semua', ...act, '--chart', 'curve', '--format', 'svg', '--out', 'gambar')).code).toBe(0);
    expect((await shell.run('score', '-p', 'lapor.tolok', '--act', 'all: dance')).code).not.toBe(0);
  }, 60_000);

  it('writes a workbook of hypothetical figures that agrees with itself, says on every sheet what it is, and verifies against the project', async () => {
    const out = await shell.run('export', '-p', 'lapor.tolok', '--period', 'B18', '--scenario', 'semua', '--act', 'city: complete 1%', '--out', 'andai.xlsx', '--lang', 'en', '--json');
    expect(out.code, out.err).toBe(0);
    const { formulas, recomputed } = out.json() as { formulas: number; recomputed: number };
    expect(recomputed).toBe(formulas);
    for (const sheet of ['Summary', 'Agencies']) {
      expect((await shell.run('read', 'andai.xlsx', '--sheet', sheet, '--ndjson')).out).toContain('Semua (hypothetical)');
    }
    expect((await shell.run('verify', 'andai.xlsx', '-p', 'lapor.tolok')).code).toBe(0);
  }, 180_000);

  it('hands scenarios on as a small file that another project takes in, and the base is never among what it replaces', async () => {
    const shared = await shell.run('scenario', '-p', 'lapor.tolok', 'share', '--out', 'skenario.json', 'ketat', 'Semua', '--json');
    expect(shared.code, shared.err).toBe(0);
    await shell.run('new', '-p', 'lain.tolok');
    const taken = await shell.run('scenario', '-p', 'lain.tolok', 'take', 'skenario.json', '--json');
    expect(taken.json()).toMatchObject({ taken: ['Ketat', 'Semua'], scenarios: [{ name: 'base' }, { parameters: { agencyThreshold: 60 } }, { note: 'rapat Juli' }] });
    expect((await shell.run('scenario', '-p', 'lain.tolok', 'take', 'skenario.json', '--json')).json()).toMatchObject({ taken: ['Ketat (2)', 'Semua (2)'] });
    const renamed = await shell.run('scenario', '-p', 'lain.tolok', 'rename', 'Ketat (2)', 'Salinan', '--json');
    expect((renamed.json() as { scenarios: Compared[] }).scenarios.map(({ name }) => name)).toEqual(['base', 'Ketat', 'Salinan', 'Semua', 'Semua (2)']);
    expect((await shell.run('scenario', '-p', 'lain.tolok', 'remove', 'base', '--json')).json()).toMatchObject({ error: { code: 'scenario.base' } });
    const notOne = await shell.run('scenario', '-p', 'lain.tolok', 'take', 'lapor.tolok', '--json');
    expect([notOne.code, notOne.json()]).toMatchObject([1, { error: { code: 'scenario.notFile' } }]);
  });

  it('lists the milestones under every reading, and the agencies on the edge, as a score under each says', async () => {
    interface Reading { readonly archivedReports: string; readonly inProcessCounts: boolean; readonly zeroReportAgencies: string; readonly chosen: boolean; readonly m2: Milestone }
    const { readings, depends } = await json<{ readonly readings: readonly Reading[]; readonly depends: unknown }>('switchboard', '--period', 'B18');
    expect(readings).toHaveLength(18);
    expect(depends).toEqual({ m1: false, m2: true });
    expect(readings.find(({ chosen }) => chosen)?.m2.value).toEqual({ num: 223, den: 653, percent: 34.15 });
    const strict = readings.find((one) => one.archivedReports === 'excluded' && !one.inProcessCounts && one.zeroReportAgencies === 'met');
    const set = ['--set', 'archivedReports=excluded', '--set', 'inProcessCounts=false', '--set', 'zeroReportAgencies=met'];
    expect(strict?.m2.value).toEqual(milestone(await json<ScoreJson>('score', '--period', 'B18', ...set), 'm2')?.value);
    interface Tipping { readonly points: readonly { readonly agency: string; readonly meets: boolean; readonly reports: number }[] }
    const { points } = await json<Tipping>('tipping', '--period', 'B18');
    const first = points.find(({ meets }) => !meets);
    const after = await json<ScoreJson>('score', '--period', 'B18', '--act', `${first?.agency}: complete ${first?.reports}`);
    expect(after.agencies.find(({ name }) => name === first?.agency)?.meets).toBe(true);
    expect((await shell.run('switchboard', '-p', 'lapor.tolok', '--lang', 'en')).out).toContain('archivedReports');
    expect((await shell.run('tipping', '-p', 'lapor.tolok')).out).toContain(first?.agency ?? '?');
  });

  it('writes the plan as a workbook and as CSV with the same lines, each with its figures now and after', async () => {
    const changes = ['--period', 'B18', '--set', 'agencyThreshold=60', '--type', 'city'];
    const plan = await json<PlanJson & { readonly actions: readonly (Action & { readonly denominator: number; readonly rateThen: Rate })[] }>(
      'plan', ...changes, '--out', 'rencana.csv',
    );
    const rows = readFileSync(join(shell.folder, 'rencana.csv'), 'utf8').replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + plan.actions.length + plan.alternates.length + plan.outOfReach.length);
    const [first] = plan.actions;
    expect(rows[1]).toContain(`${first?.agency},`);
    expect(rows[1]).toContain(`,${first?.from},`);
    expect(first?.rateThen.num).toBe(first?.to);
    expect((await shell.run('plan', '-p', 'lapor.tolok', ...changes, '--out', 'rencana.xlsx')).code).toBe(0);
    const sheet = (await shell.run('read', 'rencana.xlsx', '--ndjson')).out;
    for (const { agency } of plan.actions) expect(sheet).toContain(JSON.stringify(agency));
  });

  it('draws the same curve for the completion target and for the follow-up limit, and where each turns', async () => {
    const completion = await json<CurveJson>('curve', '--period', 'B18', '--of', 'completion');
    const met = async (target: number) =>
      milestone(await json<ScoreJson>('score', '--period', 'B18', '--set', `completionTarget=${target.toFixed(2)}`), 'm1')?.met;
    expect([await met(completion.flipsAt ?? 0), await met((completion.flipsAt ?? 0) + 0.01)]).toEqual([true, false]);
    const limit = await json<{ readonly steps: readonly { readonly limit: number; readonly quick: Rate | null }[]; readonly flipsAt: number | null }>(
      'curve', '--period', 'B18', '--of', 'limit',
    );
    expect(limit.steps.map((step) => step.limit)).toEqual(Array.from({ length: 91 }, (_, day) => day));
    const turn = limit.steps.find(({ quick }) => quick !== null && 10_000 * quick.num >= 4500 * quick.den);
    expect(limit.flipsAt).toBe(turn?.limit ?? null);
  });

  it('prints plans, curves and scenarios for people, in both languages', async () => {
    const plan = await shell.run('plan', '-p', 'lapor.tolok', '--period', 'B18', '--set', 'agencyThreshold=60', '--lang', 'id');
    expect(plan.out).toContain('Di luar jangkauan');
    expect((await shell.run('curve', '-p', 'lapor.tolok', '--period', 'B18', '--lang', 'en')).out).toContain('up to a threshold of');
    expect((await shell.run('scenario', '-p', 'lapor.tolok', 'list')).out).toContain('agencyThreshold=60%');
  });
});
