// Ministries and institutions known by a short name, as data: the folded full name and the short forms that stand for it.
// Names are those of the years the commitment covers (2019–2024).

type Known = readonly [name: string, ...shortForms: string[]];

/** Folded names of ministries with their folded short forms. */
export const ministries: readonly Known[] = [
  ['kementerian koordinator bidang politik hukum dan keamanan', 'kemenko polhukam', 'kemenkopolhukam'],
  ['kementerian koordinator bidang perekonomian', 'kemenko perekonomian', 'kemenko ekonomi', 'kemenkoperekonomian'],
  ['kementerian koordinator bidang pembangunan manusia dan kebudayaan', 'kemenko pmk', 'kemenkopmk'],
  ['kementerian koordinator bidang kemaritiman dan investasi', 'kemenko marves', 'kemenkomarves', 'kemenko maritim'],
  ['kementerian sekretariat negara', 'kemensetneg', 'setneg', 'sekretariat negara'],
  ['kementerian dalam negeri', 'kemendagri', 'depdagri'],
  ['kementerian luar negeri', 'kemenlu', 'kemlu'],
  ['kementerian pertahanan', 'kemenhan', 'kemhan'],
  ['kementerian agama', 'kemenag'],
  ['kementerian hukum dan hak asasi manusia', 'kemenkumham', 'kementerian hukum dan ham'],
  ['kementerian keuangan', 'kemenkeu', 'depkeu'],
  ['kementerian pendidikan kebudayaan riset dan teknologi', 'kemendikbudristek', 'kemdikbudristek'],
  ['kementerian pendidikan dan kebudayaan', 'kemendikbud', 'kemdikbud'],
  ['kementerian kesehatan', 'kemenkes', 'depkes'],
  ['kementerian sosial', 'kemensos', 'kemsos'],
  ['kementerian ketenagakerjaan', 'kemnaker', 'kemenaker'],
  ['kementerian perindustrian', 'kemenperin'],
  ['kementerian perdagangan', 'kemendag'],
  ['kementerian energi dan sumber daya mineral', 'kemen esdm', 'kementerian esdm', 'kemenesdm', 'esdm'],
  ['kementerian pekerjaan umum dan perumahan rakyat', 'kementerian pupr', 'kemenpupr', 'kemen pupr', 'pupr'],
  ['kementerian perhubungan', 'kemenhub'],
  ['kementerian komunikasi dan informatika', 'kemenkominfo', 'kominfo', 'kemkominfo'],
  ['kementerian pertanian', 'kementan'],
  ['kementerian lingkungan hidup dan kehutanan', 'kemenlhk', 'klhk', 'kementerian lhk'],
  ['kementerian kelautan dan perikanan', 'kkp', 'kementerian kp'],
  ['kementerian desa pembangunan daerah tertinggal dan transmigrasi', 'kemendesa', 'kemendes', 'kemendes pdtt', 'kemendesa pdtt'],
  [
    'kementerian agraria dan tata ruang badan pertanahan nasional', 'kementerian atr bpn', 'atr bpn',
    'kementerian agraria dan tata ruang bpn',
  ],
  ['kementerian perencanaan pembangunan nasional bappenas', 'kementerian ppn bappenas', 'bappenas', 'ppn bappenas', 'kementerian ppn'],
  [
    'kementerian pendayagunaan aparatur negara dan reformasi birokrasi', 'kemenpanrb', 'kemenpan rb', 'kementerian panrb',
    'kementerian pan rb',
  ],
  ['kementerian badan usaha milik negara', 'kementerian bumn', 'kemenbumn', 'kemen bumn'],
  ['kementerian koperasi dan usaha kecil dan menengah', 'kemenkop ukm', 'kemenkopukm', 'kementerian koperasi dan ukm'],
  ['kementerian pariwisata dan ekonomi kreatif', 'kemenparekraf', 'kemenpar'],
  ['kementerian pemberdayaan perempuan dan perlindungan anak', 'kemenpppa', 'kemen pppa', 'kementerian pppa', 'kpppa'],
  ['kementerian investasi badan koordinasi penanaman modal', 'kementerian investasi bkpm', 'bkpm', 'kementerian investasi'],
  ['kementerian riset dan teknologi', 'kemenristek'],
  ['kementerian pemuda dan olahraga', 'kemenpora', 'kementerian pemuda dan olah raga'],
];

/** Folded names of other institutions with their folded short forms. */
export const institutions: readonly Known[] = [
  ['badan pengawas obat dan makanan', 'bpom', 'badan pom'],
  ['badan kepegawaian negara', 'bkn'],
  ['badan pusat statistik', 'bps'],
  ['badan narkotika nasional', 'bnn'],
  ['badan nasional penanggulangan bencana', 'bnpb'],
  ['badan kependudukan dan keluarga berencana nasional', 'bkkbn'],
  ['badan meteorologi klimatologi dan geofisika', 'bmkg'],
  ['badan pengawasan keuangan dan pembangunan', 'bpkp'],
  ['badan siber dan sandi negara', 'bssn'],
  ['badan riset dan inovasi nasional', 'brin'],
  ['lembaga administrasi negara', 'lan'],
  ['lembaga kebijakan pengadaan barang jasa pemerintah', 'lkpp'],
  ['komisi pemberantasan korupsi', 'kpk'],
  ['komisi pemilihan umum', 'kpu'],
  ['kepolisian negara', 'polri', 'kepolisian'],
  ['ombudsman', 'ori'],
  ['otoritas jasa keuangan', 'ojk'],
  ['arsip nasional', 'anri'],
];
