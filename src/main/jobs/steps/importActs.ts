// Undoing and redoing an import. Its rows stay where they are: from the moment its state says so nothing of them counts, and a redo
// lets them count again exactly as they were read. Reading the kept file again instead would take as long as the first time, and
// come out differently under another status map or a later reader. What came in meanwhile is superseded anew before they count.

import { noteSuperseded } from '../../db/findings.ts';
import { importChangeSchema, redoImport, undoImport } from '../../db/imports.ts';
import { countSupersededBy, forgetSuperseded, supersede } from '../../db/supersede.ts';
import { actsOn } from './act.ts';

export const importActs = actsOn(importChangeSchema, {
  undo: { apply: (db, { importId }) => undoImport(db, importId) },
  redo: {
    prepare: (db, { importId, periods }, { checkCancelled }) => {
      forgetSuperseded(db, importId, checkCancelled);
      for (const period of periods) supersede(db, period, importId, checkCancelled);
    },
    apply: (db, { importId, periods }) => {
      redoImport(db, importId, periods);
      noteSuperseded(db, importId, countSupersededBy(db, importId, periods));
    },
  },
});
