// Temuan dalam data dukung: apa yang salah, di mana, dan apa yang dapat dilakukan sekarang. Lalu alasan suatu baris bukan data.

import type { findings as english } from '../en/findings.ts';

export const findings: Readonly<Record<keyof typeof english, string>> = {
  'finding.noHeader':
    'Tidak ada baris judul kolom dengan kata yang dikenal. Klik baris yang menjadi judul kolom, atau pilih tata letaknya.',
  'finding.unknownLayout': 'Judul kolomnya diketahui, tetapi jenis lembarnya belum. Pilih tata letak dan arti setiap kolom.',
  'finding.lackingColumn': 'Tata letak ini memerlukan kolom seperti “{words}”. Tunjukkan kolom yang mana.',
  'finding.monthsWithoutYear': 'Kolom “{header}” menyebut bulan tanpa tahun, sehingga akan terhitung di setiap periode. Tulis tahunnya di kepala kolom atau di judul, lalu masukkan lagi berkasnya.',
  'finding.sameField':
    'Kolom {column} (“{header}”) berarti sama dengan kolom {first} dan tidak dipakai. Ubah pemetaan bila justru kolom ini '
    + 'yang benar.',
  'finding.unknownStatus': 'Kata status “{word}” ({count} baris) belum ada di peta status. Tentukan artinya.',
  'finding.noStatus': '{count} laporan tidak berstatus; dihitung diterima tanpa status. Mintalah kepada pengirim.',
  'finding.unknownClass': 'Klasifikasi “{word}” ({count} laporan) tidak dikenal; dihitung sebagai tanpa klasifikasi.',
  'finding.ambiguousNumbers':
    'Angka di kolom {column} dapat dibaca dengan koma maupun titik desimal: “{text}” dibaca {example}. Pilih salah satu.',
  'finding.mixedNumbers':
    'Kolom {column} mencampur koma dan titik desimal: “{text}” di samping “{other}”. Pilih salah satu, atau perbaiki '
    + 'berkasnya.',
  'finding.ambiguousDates':
    'Tanggal di kolom {column} dapat dibaca hari/bulan maupun bulan/hari: “{text}” dibaca {example}. Pilih salah satu.',
  'finding.mixedDates':
    'Kolom {column} mencampur hari/bulan dan bulan/hari: “{text}” di samping “{other}”. Pilih salah satu, atau perbaiki '
    + 'berkasnya.',
  'finding.datesMaySwap':
    '{count} sel berisi tanggal sungguhan, tidak ada yang lewat tanggal 12, di samping teks seperti “{text}”: hari dan '
    + 'bulannya mungkin tertukar. Periksalah.',
  'finding.unknownAgency': '“{name}” ({count} baris) tidak ada di daftar instansi. Tentukan instansinya, atau tambahkan ke daftar.',
  'finding.duplicateAgency':
    '“{name}” ada di sini dan di {first}. Satu instansi hanya boleh sekali dalam rekap: perbaiki berkasnya, atau terima apa '
    + 'adanya.',
  'finding.agencyTwice': '“{name}” adalah instansi yang sama dengan “{other}” di {otherCell}. Bila diterima, yang terakhir yang dihitung.',
  'finding.parentAndUnit': '“{name}” adalah unit dari “{other}” di {otherCell}. Bila keduanya dihitung, laporannya terhitung dua kali.',
  'finding.stateSumExceeds':
    'Jumlah semua status {agency} adalah {sum}, melebihi {received} yang diterima. Perbaiki berkasnya, atau terima apa '
    + 'adanya.',
  'finding.followedUpDiffers':
    '{agency}: tertulis {stated} ditindaklanjuti, tetapi proses dan selesai berjumlah {computed}. Yang tertulis yang '
    + 'dihitung.',
  'finding.totalDiffers':
    'Jumlah “{header}” di {cell} tertulis {stated}; baris-barisnya ({cells}) berjumlah {computed}. Yang dihitung adalah barisnya.',
  'finding.percentDiffers':
    '{agency}: tertulis {stated} %, padahal {num} dari {den} ({cells}) adalah {computed} %. Yang dinilai adalah jumlahnya, bukan '
    + 'persennya.',
  'finding.percentRounding':
    '{count} persentase tertulis berbeda paling banyak satu poin dari jumlahnya: pembulatan. Yang dinilai adalah jumlahnya.',
  'finding.pastWindow': '{count} jumlah mencakup waktu yang lebih panjang daripada rentang {periods}, misalnya setahun penuh. Jumlah itu dihitung seluruhnya; per bulan akan tepat.',
  'finding.outsideWindow': '{count} baris berada di luar rentang {periods}. Baris itu disimpan, tetapi tidak masuk periode mana pun.',
  'finding.asAtDiffers': 'Lembar ini dibuat {generated}, sedangkan {period} ditutup per {asAt}. Status dipakai sebagaimana adanya.',
  'finding.windowDiffers':
    'Lembar ini menyebut rentang {from} sampai {to}, rentang {period} adalah {periodFrom} sampai {periodTo}. Benarkah '
    + 'periodenya?',
  'finding.zoneMayMove':
    '{count} laporan masuk setelah pukul 17.00. Bila jamnya UTC, laporan itu milik hari berikutnya: pilih zona waktunya.',
  'finding.zoneMoved': '{count} laporan dihitung pada hari setelah tanggal yang tertulis, karena jamnya UTC.',
  'finding.missingDate': '{count} laporan tidak bertanggal masuk. Laporan itu disimpan, tetapi tidak masuk periode mana pun.',
  'finding.unreadableDate':
    '“{text}” bukan tanggal yang dapat dibaca ({count} sel seperti itu di kolom ini). Perbaiki berkas, atau ubah cara '
    + 'membacanya.',
  'finding.twoDigitYear': '“{text}” menulis tahun dengan dua angka ({count} sel seperti itu di kolom ini). Tulis tahunnya lengkap.',
  'finding.dateOrder': '{count} tanggal di kolom ini mendahului tanggal laporan masuk. Dalam penilaian kecepatan dianggap tidak ada.',
  'finding.noTrackingId': '{count} laporan tanpa Tracking ID. Laporan itu disimpan; laporan yang sama dua kali tidak akan terlihat.',
  'finding.incompleteRow': 'Baris yang hanya berisi “{text}” ditolak (semuanya {count}). Lengkapi di berkasnya.',
  'finding.noAgency': 'Baris ini tidak menyebut instansi, sehingga tidak ada yang dapat dinilai. Lengkapi di berkasnya.',
  'finding.noReceived': 'Jumlah laporan masuk instansi ini kosong. Barisnya ditolak; tanpa itu instansinya dianggap belum ada data.',
  'finding.noCount': 'Jumlah di baris ini kosong, barisnya ditolak. Lengkapi di berkasnya.',
  'finding.textInNumber': '“{text}” berada di tempat angka. Perbaiki berkasnya.',
  'finding.notWhole': '“{text}” bukan bilangan bulat, padahal ini jumlah. Perbaiki berkasnya, atau ubah cara membaca kolomnya.',
  'finding.negativeCount': '{text} kurang dari nol, padahal ini jumlah. Perbaiki berkasnya.',
  'finding.unreadableMonth': '“{text}” bukan nama bulan. Barisnya ditolak; perbaiki berkasnya.',
  'finding.unreadableYear': '“{text}” bukan tahun. Barisnya ditolak; perbaiki berkasnya.',
  'finding.cellError': 'Sel ini berisi galat lembar kerja, bukan nilai. Perbaiki rumusnya dan simpan lagi berkasnya.',
  'finding.uncachedFormula':
    'Berkas menyimpan rumus di sini tanpa hasilnya. Buka dengan program lembar kerja, simpan, lalu tambahkan lagi.',
  'finding.mergedData':
    '{range} digabung melewati beberapa baris: hanya baris pertama yang berisi nilai. Pisahkan dan isi setiap barisnya.',
  'finding.supersededReports':
    '{count} baris berisi laporan yang ada lagi, dalam berkas ini atau dalam data dukung yang lebih baru. Yang terbaru yang dihitung, yang ini disimpan sebagai '
    + 'digantikan.',
  'finding.recordsAboveSummary':
    '{agency}, {period}: ada {records} laporan satu per satu ({recordsPlace}), rekapnya menyebut {summary} ({place}). Laporannya yang dinilai.',
  'finding.recordsBelowSummary':
    '{agency}, {period}: hanya {records} laporan satu per satu ({recordsPlace}), rekapnya menyebut {summary} ({place}). Rekapnya yang dinilai; '
    + 'mintalah laporan yang kurang.',
  'finding.sheetReceivedDiffers':
    '{agency}, {period}: ada {records} laporan satu per satu ({recordsPlace}), lembar rekap di berkas yang sama menyebut {summary} ({place}). Tanyakan mana yang benar.',
  'finding.sheetCompletedDiffers':
    '{agency}, {period}: {records} laporan berstatus selesai ({recordsPlace}), lembar rekap di berkas yang sama menyebut {summary} selesai ({place}). Tanyakan mana yang benar.',
  'finding.receivedFell':
    '{agency}: {now} laporan diterima pada {period} ({place}), padahal {before} pada {earlier} ({earlierPlace}) yang mulai pada tanggal yang sama. Jumlahnya tidak mungkin turun: tanyakan mana yang benar.',
  'finding.completedFell':
    '{agency}: {now} laporan selesai pada {period} ({place}), padahal {before} pada {earlier} ({earlierPlace}) yang mulai pada tanggal yang sama. Tanyakan mana yang benar.',
  'finding.noHolidayTable':
    'Belum ada keputusan hari libur untuk {years}: kecepatan instansi dengan tanggal di tahun itu tidak dapat dinilai. Tambahkan '
    + 'hari liburnya.',
  'finding.noTitle': 'Baris ini tidak menyebut judul data atau informasi. Lengkapi di berkasnya.',
  'finding.duplicateItem': 'Butir ini tercantum dua kali: “{title}”. Ia akan terhitung dua kali; hapus salah satunya.',
  'finding.unclearAnswer': '“{text}” bukan ya atau tidak ({count} baris). Dibiarkan terbuka, dan pemeriksaan terbuka dianggap tidak lulus.',
  'finding.strayQuote': 'Ada tanda kutip di dalam nilai yang tidak dikutip. Teksnya dipakai sebagaimana adanya.',
  'finding.unterminatedQuote': 'Nilai yang dikutip tidak ditutup: baris sesudahnya bisa tergabung. Perbaiki berkasnya.',
  'finding.nulBytes': 'Berkas memuat bita NUL, yang tidak ada dalam teks. Bita itu diabaikan; periksa berkasnya.',
  'finding.moreFindings': '{count} kesalahan lain seperti ini tidak dicantumkan.',
  'finding.more': '{count} temuan lain, mulai dari sel ini, tidak dicantumkan satu per satu.',

  'reason.title': 'Judul di atas tabel',
  'reason.header': 'Judul kolom',
  'reason.repeatedHeader': 'Judul kolom yang diulang',
  'reason.columnNumbers': 'Nomor kolom',
  'reason.section': 'Judul kelompok, bukan instansi',
  'reason.groupSum': 'Jumlah kelompok, bukan instansi',
  'reason.total': 'Baris jumlah: dibandingkan dengan baris di atasnya, tidak pernah dimasukkan',
  'reason.average': 'Rata-rata, bukan instansi',
  'reason.note': 'Catatan di sekitar tabel',
  'reason.noHeader': 'Judul kolom tidak ditemukan, maka tidak ada baris yang dibaca',
  'reason.unknownLayout': 'Tata letak belum diketahui, maka tidak ada baris yang dibaca',
  'reason.lackingColumn': 'Ada kolom yang kurang, maka tidak ada baris yang dibaca',
  'reason.noTitle': 'Ditolak: judulnya tidak ada',
  'reason.noAgency': 'Ditolak: instansinya tidak disebut',
  'reason.noReceived': 'Ditolak: jumlah laporan masuk kosong',
  'reason.noCount': 'Ditolak: jumlahnya kosong',
  'reason.textInNumber': 'Ditolak: teks di tempat angka',
  'reason.notWhole': 'Ditolak: jumlah yang tidak bulat',
  'reason.negativeCount': 'Ditolak: jumlah kurang dari nol',
  'reason.unreadableMonth': 'Ditolak: bulannya tidak terbaca',
  'reason.unreadableYear': 'Ditolak: tahunnya tidak terbaca',
  'reason.unreadableDate': 'Ditolak: tanggal masuknya tidak terbaca',
  'reason.twoDigitYear': 'Ditolak: tahun ditulis dua angka',
  'reason.cellError': 'Ditolak: ada sel berisi galat',
  'reason.incompleteRow': 'Ditolak: hampir semuanya kosong',
};
