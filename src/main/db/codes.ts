// Words of the domain stored as numbers in million-row tables. Numbers are never reused or reordered: they are in files.

import type { ReportClass } from '../../shared/domain.ts';

export const classCodes: Readonly<Record<ReportClass, number>> = {
  unclassified: 0, notSupervisory: 1, supervisory: 2, information: 3, aspiration: 4,
};

const classNames = new Map(Object.entries(classCodes).map(([name, code]) => [code, name as ReportClass]));

export const classOf = (code: number): ReportClass => classNames.get(code) ?? 'unclassified';
