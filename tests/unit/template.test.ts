// The shipped template carries every fact of the commitment, in both languages.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defaultParameters } from '../../src/shared/scoring/parameters.ts';
import { templateSchema } from '../../src/shared/template.ts';

const text = readFileSync(join(import.meta.dirname, '../../resources/templates/lapor-id0112.json'), 'utf8');
const template = v.parse(v.strictObject(templateSchema.entries), JSON.parse(text));
const { commitment } = template;

test('the template holds nothing its schema does not know', () => {
  expect(template).toEqual(JSON.parse(text));
  expect(template.id).toBe('lapor-id0112');
});

test('the problem names 653 agencies by type, and 122 good ones, in both languages', () => {
  for (const figure of ['653', '34', '100', '391', '94', '122', '19 %', '50 %']) {
    expect(commitment.problem.id).toContain(figure);
    expect(commitment.problem.en).toContain(figure);
  }
  expect(commitment.problem.en).toContain('ignores speed');
  expect(commitment.problem.id).toContain('belum melihat kecepatan');
});

test('the baseline is 122 of 653 at 50 %, and its types add up', () => {
  expect(commitment.baseline).toMatchObject({ good: 122, agencies: 653, threshold: 5000 });
  expect(commitment.baseline.byType).toEqual([
    { type: 'ministry', agencies: 34 }, { type: 'institution', agencies: 100 }, { type: 'province', agencies: 34 },
    { type: 'regency', agencies: 391 }, { type: 'city', agencies: 94 },
  ]);
});

test('every milestone is on going, decided at B24, and has its three links in full', () => {
  expect(commitment.milestones.map((each) => each.id)).toEqual(['m1', 'm2', 'm3']);
  for (const milestone of commitment.milestones) {
    expect(milestone).toMatchObject({ status: 'onGoing', decidedAt: 'B24' });
    expect(milestone.evidence).toEqual([
      { period: 'B06', link: 'https://drive.bappenas.go.id/owncloud/index.php/s/OKm7weB9Aj7UuFs' },
      { period: 'B12', link: 'https://drive.bappenas.go.id/owncloud/index.php/s/QhVZ8z00KYwc0wX' },
      { period: 'B18', link: 'https://drive.bappenas.go.id/owncloud/index.php/s/eszHhW9PoKroId7' },
    ]);
  }
});

test('the milestones say their targets', () => {
  const targets = commitment.milestones.map((each) => each.target);
  expect(targets[0]?.en).toMatch(/at least 45 % .* received in 2022/);
  expect(targets[0]?.id).toMatch(/sedikitnya 45 % .* diterima pada tahun 2022/);
  expect(targets[1]?.en).toMatch(/30 % of agencies .* at least 45 % .* 2022/);
  expect(targets[1]?.id).toMatch(/30 % instansi .* sedikitnya 45 % .* 2022/);
  expect(targets[2]?.en).toContain('disclosed');
});

test('leads, contact, values and alignment are complete', () => {
  expect(commitment.lead).toEqual({
    name: {
      id: 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
      en: 'Ministry of State Apparatus Empowerment and Bureaucratic Reform',
    },
    short: 'KemenPANRB',
  });
  expect(commitment.civilSocietyLead).toMatchObject({ name: { id: 'Pusat Telaah dan Informasi Regional' }, short: 'PATTIRO' });
  expect(commitment.contact).toEqual({ email: 'sekretariat.ogi@bappenas.go.id', phone: '+62 21 3148 551 ext. 3504' });
  expect(commitment.values.map((value) => value.en)).toEqual(['Transparency', 'Accountability']);
  expect(commitment.rpjmn.en).toBe(
    'RPJMN 2020–2024: Public Service Transformation (e-services, community supervision, innovation, integrated services)',
  );
  expect(commitment.sdg.map((goal) => goal.target)).toEqual(['16', '16.6', '16.7']);
  expect(commitment.participation.en).toBe('The public is invited to comment.');
  expect(commitment.expectedResults).toHaveLength(6);
});

test('the mid-2021 evaluation is there with its recording', () => {
  expect(commitment.activities.map((activity) => activity.link)).toEqual(['https://youtu.be/pwVZ1p5vKrQ']);
  expect(commitment.activities[0]?.text.en).toContain('Mid-2021 monitoring and evaluation');
});

test('the periods are those of the plan, each cut off at its end', () => {
  expect(template.periods).toEqual([
    { code: 'B06', planMonth: 6, from: '2021-01-01', to: '2021-06-30', asAt: '2021-06-30' },
    { code: 'B12', planMonth: 12, from: '2021-01-01', to: '2021-12-31', asAt: '2021-12-31' },
    { code: 'B18', planMonth: 18, from: '2022-01-01', to: '2022-06-30', asAt: '2022-06-30' },
    { code: 'B24', planMonth: 24, from: '2022-01-01', to: '2022-12-31', asAt: '2022-12-31' },
  ]);
});

test('the base scenario is the engine\'s defaults', () => {
  expect(template.parameters).toEqual(defaultParameters);
});

test('no text is missing in either language', () => {
  const empty: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'id' || key === 'en') && inner === '') empty.push(`${path}.${key}`);
      visit(inner, `${path}.${key}`);
    }
  };
  visit(template, '');
  expect(empty).toEqual([]);
});
