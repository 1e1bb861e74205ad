// Daftar instansi: siapa yang dihitung, perubahan instansi, nama yang belum jelas, dan akibat setiap keputusan.

import type { register as english } from '../en/register.ts';

export const register: Readonly<Record<keyof typeof english, string>> = {
  'error.agency.onRegister': '“{name}” sendiri ada di daftar instansi. Bila berganti nama atau digabung, catat perubahannya beserta tanggalnya.',
  'error.agency.otherKind':
    '“{name}” dan “{agency}” adalah dua instansi: kota dan kabupaten bernama sama tidak pernah satu. Pilih instansi lain, atau nyatakan bahwa memang itu yang dimaksud.',
  'error.agencyEvent.invalid':
    'Perubahan ini tidak mungkin untuk {names}: ganti nama dari satu ke satu nama, penggabungan dari dua atau lebih ke satu, pemecahan dari satu ke dua atau lebih; setiap nama sekali dan dengan tanggal.',
  'error.agencyEvent.twice': 'Perubahan ini sudah tercatat untuk {names}.',
  'error.agencyEvent.unknown': 'Tidak ada perubahan nomor {event}; lihat daftar perubahan.',

  'finding.splitAgency':
    '“{name}” ({count} baris) dipecah menjadi {into} pada {since}. Tentukan milik instansi mana data dukung ini; program tidak pernah membaginya.',
  'finding.splitNotDecided':
    '{period}: {count} laporan “{name}”, yang dipecah menjadi {into} pada {since}, tidak terhitung untuk siapa pun. Tentukan milik instansi mana.',
  'finding.agencyNotCounted':
    '{period}: {count} laporan “{name}” tidak terhitung untuk siapa pun karena tidak ada di daftar instansi. Tentukan instansinya, atau tambahkan.',
  'finding.mergedTogether':
    '{agency}, {period}: {sum} laporan diterima adalah jumlah dari {parts}. Bila salah satunya sudah memuat yang lain, batalkan impor itu.',
  'finding.changeWithoutDate':
    'Baris ini menyebut perubahan “{name}” tanpa tanggal, jadi tidak ada yang diambil alih. Tambahkan tanggalnya, atau catat di daftar instansi.',
  'finding.noValidDay': '“{text}” bukan tanggal; instansi ini dihitung di semua periode. Tulis tanggalnya seperti 2022-01-31.',

  'near.spacing': 'sama tanpa spasi',
  'near.wordOrder': 'kata yang sama, urutan lain',
  'near.oneLetter': 'beda satu huruf',
  'near.twoLetters': 'beda dua huruf',
  'near.initials': 'singkatan “{knownAs}”',
  'near.unitOf': 'menurut namanya, unit di bawahnya',
  'near.cutOff': 'yang satu terpotong',
  'near.wordsLeftOut': 'sama, ada kata yang tidak ditulis',
  'near.alike': '{percent} % tulisannya mirip',
  'near.otherKind': 'instansi lain: kota bukan kabupaten',
  'near.viaAlias': '{reason} (dari “{knownAs}”)',

  'event.rename': '{before} menjadi {after}',
  'event.merge': '{before} digabung menjadi {after}',
  'event.split': '{before} dipecah menjadi {after}',
  'event.add': '{after} masuk daftar instansi',
  'event.remove': '{before} keluar dari daftar instansi',
  'event.since': '{what}, sejak {since}',
  'decide.milestone': '{milestone} {before} → {after}',
  'decide.verdict': '{moved}, {before} → {after}',
  'decide.onlyTried': 'Hanya dicoba, tidak ada yang diubah:',
  'unresolved.head': '{period}: {names} nama tidak ada di daftar instansi, {reports} laporan tidak terhitung',
  'unresolved.name': '“{name}”: {reports} laporan',
  'unresolved.split': 'dipecah menjadi {into} pada {since}',
  'unresolved.ifAdded': 'bila ditambahkan: {effect}',
  'unresolved.none': 'Semua nama dalam data dukung sudah jelas instansinya.',

  'step.agencyEventTaken': 'Tidak lagi tercatat: {what}',
};
