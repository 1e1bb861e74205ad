// One case for every call of the contract, in an order in which each finds what it needs: a project is made, evidence comes in, is
// scored, exported and taken back. Every answer is checked against its schema by the desk that runs the cases.

import { theEvidence } from './cases/evidence.ts';
import { theRegister } from './cases/register.ts';
import { theFigures } from './cases/figures.ts';
import { theProgram } from './cases/program.ts';
import { theProject } from './cases/project.ts';
import { theReplacements } from './cases/replacements.ts';
import type { ContractCase } from './cases/support.ts';
import { theWorkbook } from './cases/workbook.ts';

export const cases: readonly ContractCase[] = [...theProgram, ...theProject, ...theEvidence, ...theRegister, ...theFigures, ...theWorkbook, ...theReplacements];
