// The browser's own dialog for files, without an input element on the page.

import type { PickOptions } from '../../shared/contract/host.ts';

const accepted: Readonly<Record<PickOptions['kind'], string>> = {
  evidence: '.xlsx,.csv,.tsv,.txt,.xlsm,.xls,.xlsb,.ods,.zip',
  project: '.tolok',
  workbook: '.xlsx',
  scenario: '.json',
};

/** Excel's own lock files (`~$name.xlsx`) lie beside open workbooks; names with a dot are hidden. */
const isLeftover = (file: File): boolean => file.name.startsWith('~$') || file.name.startsWith('.');

/** Whether a file found in a folder is evidence. */
export const isEvidence = (file: File): boolean =>
  !isLeftover(file) && accepted.evidence.split(',').some((extension) => file.name.toLowerCase().endsWith(extension));

/** Asks for files, or for a folder's evidence; empty when the person thought better of it. Must follow a click at once. */
export const chooseFiles = (kind: PickOptions['kind'], folder: boolean): Promise<readonly File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accepted[kind];
    input.multiple = kind === 'evidence';
    input.webkitdirectory = folder;
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      resolve(folder ? files.filter(isEvidence) : files);
    });
    input.click();
  });
