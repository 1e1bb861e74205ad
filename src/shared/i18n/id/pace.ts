// Kata-kata laju: yang masih harus selesai setiap minggu menuju periode berikutnya.

import type { pace as english } from '../en/pace.ts';

export const pace: Readonly<Record<keyof typeof english, string>> = {
  'pace.title': 'Laju',
  'pace.arrivals': 'Laporan masuk per minggu',
  'pace.arrivalsHint': 'Sejauh ini {count} per minggu.',
  'pace.period': 'Menuju',
  'pace.needed': 'Masih harus selesai',
  'pace.perWeek': 'Per minggu',
  'pace.soFar': 'Sejauh ini per minggu',
  'pace.projected': 'Dengan laju ini',
  'pace.band': 'Antara',
  'pace.track': 'Arah',
  'pace.track.onTrack': 'Sesuai jalur',
  'pace.track.offTrack': 'Tertinggal',
  'pace.track.open': 'Terlalu dekat untuk dipastikan',
  'pace.track.unknown': 'Belum diketahui',
  'pace.explainTrack.onTrack': 'Sesuai jalur: dengan laju sejauh ini {period} berakhir antara {low} dan {high}, seluruhnya di atas target {target}.',
  'pace.explainTrack.offTrack': 'Tertinggal: dengan laju sejauh ini {period} berakhir antara {low} dan {high}, seluruhnya di bawah target {target}.',
  'pace.explainTrack.open': 'Terlalu dekat: dengan laju sejauh ini {period} berakhir antara {low} dan {high}, dan target {target} ada di dalamnya.',
  'pace.last': 'Ini periode terakhir dalam rencana.',
  'pace.quick': 'Tonggak 1 di sini menghitung tindak lanjut cepat: lajunya tidak dapat dihitung dari penyelesaian.',
  'pace.explain': '{needed} = {target} dari {expected} laporan yang diperkirakan masuk sampai {period} ({known} sudah masuk, {arrivals} per minggu '
    + 'selama {days} hari), dikurangi {done} yang sudah selesai.',
  'pace.explainPerWeek': '{perWeek} per minggu = {needed} yang masih harus selesai dalam {days} hari sampai tanggal batas {period}.',
  'pace.explainSoFar': '{sofar} per minggu = {done} selesai sejak hari pertama rentang waktu sampai tanggal batas {from}.',
  'pace.explainProjected': '{percent} = {num} dari {den}: {sofar} per minggu seperti sejauh ini, diteruskan sampai tanggal batas. Kebetulan saja dapat '
    + 'membawanya dari {low} sampai {high} (Wilson, 95 %).',
};
