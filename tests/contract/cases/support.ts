// What the cases share: the shape of one, the evidence they bring, and short ways to ask.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallName } from '../../../src/shared/contract.ts';
import type { FileRef } from '../../../src/shared/contract/common.ts';
import type { Project } from '../../../src/shared/contract/project.ts';
import { noChoices } from '../../../src/shared/tabular/plan.ts';
import type { ContractDesk } from '../../support/contractDesk.ts';

export interface ContractCase {
  readonly call: CallName;
  readonly promise: string;
  readonly run: (desk: ContractDesk) => Promise<void>;
}

export const agencies = ['Kabupaten Contoh Utara', 'Kabupaten Contoh Selatan', 'Kota Contoh'];

export const registerText = ['Nama Instansi,Jenis', ...agencies.map((name) => `${name},${name.split(' ')[0] ?? ''}`)].join('\n');
export const recordsText = [
  'Tracking ID,Tanggal Laporan Masuk,Instansi Terdisposisi,Status Laporan,Judul Laporan',
  '1001,2021-03-01,Kabupaten Contoh Utara,Ditutup oleh Sistem,Jalan rusak',
  '1002,2021-03-02,Kabupaten Contoh Utara,Sedang Diproses,Lampu padam',
  '1003,2021-03-03,Kabupaten Contoh Selatan,Belum Ditindaklanjuti,Air keruh',
  '1004,2021-03-04,Kab. Contoh Baru,Selesai,Sampah menumpuk',
].join('\n');

/** Brings a text in as a file of that name. */
export const bring = (desk: ContractDesk, name: string, text: string): Promise<FileRef> => {
  const path = join(desk.folder, name);
  writeFileSync(path, `${text}\n`);
  return desk.host.bring(path, 'evidence');
};

export const sheetOf = (file: string, sheet: string, period: string) =>
  ({ file, sheet, periods: [period], choices: noChoices, accept: ['unknownAgency'] });

export const project = async (desk: ContractDesk): Promise<Project> => {
  const open = await desk.call('project.get', {});
  if (open === null) throw new Error('No project is open');
  return open;
};

export const period = async (desk: ContractDesk): Promise<string> => (await project(desk)).currentPeriod;
