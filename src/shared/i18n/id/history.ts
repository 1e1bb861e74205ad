// Riwayat langkah. Kalimat `step.` menyebut langkahnya; `error.step.` apa yang menghalangi.

import type { history as english } from '../en/history.ts';

export const history: Readonly<Record<keyof typeof english, string>> = {
  'step.import': 'Impor {file}, lembar {sheet}',
  'step.statusMap': 'Kata status “{word}”: {from} → {to}',
  'step.statusMapFirst': 'Kata status “{word}” berarti {to}',
  'step.agencyDecision': '“{name}” adalah {to}',
  'step.agencyDecisionChanged': '“{name}” adalah {to}, bukan lagi {from}',
  'step.agencyDecisionTaken': '“{name}” bukan lagi {from}',
  'step.undo': 'Dibatalkan: {what}',
  'step.redo': 'Diulangi: {what}',
  'step.unmapped': 'belum dipetakan',
  'error.step.unknown': 'Langkah {step} tidak ada. Riwayat memuat semua langkah dengan nomornya.',
  'error.step.noneToUndo': 'Tidak ada langkah yang dapat dibatalkan.',
  'error.step.noneToRedo': 'Tidak ada langkah yang dapat diulangi.',
  'error.step.alreadyUndone': 'Langkah {step} sudah dibatalkan. Ulangi bila harus berlaku lagi.',
  'error.step.notUndone': 'Langkah {step} masih berlaku; tidak ada yang perlu diulangi.',
  'error.step.notTurnable': 'Langkah {step} adalah pembatalan atau pengulangan yang tidak berlaku lagi. Batalkan atau ulangi langkah asalnya.',
  'error.step.laterStands': 'Langkah {step} belum dapat diubah selama langkah {later} ({subject}), yang datang sesudahnya, masih berlaku. Batalkan langkah {later} dahulu.',
  'error.step.earlierUndone': 'Langkah {step} bertumpu pada langkah {earlier} ({subject}) yang sedang dibatalkan. Ulangi langkah {earlier} dahulu.',
  'error.step.released': 'Langkah {step} sudah dibatalkan untuk seterusnya: barisnya telah dibuang. Impor berkasnya sekali lagi.',
  'error.step.changedSince': '“{subject}” sudah tidak seperti yang ditinggalkan langkah ini. Ubahlah di tempatnya.',
  'error.import.notRedoable': 'Impor {import} tidak dapat diulangi: nomor itu tidak ada, masih berlaku, atau barisnya sudah dibuang.',
  'job.turn': 'Membatalkan atau mengulangi',
  'job.undoingStep': 'Membatalkan {subject}',
  'job.redoingStep': 'Mengulangi {subject}',
};
