// The provinces and the short forms they are known by, as data, folded. A province's bare name is the province, except
// Gorontalo, which a regency bears too.

type Known = readonly [name: string, ...shortForms: string[]];

export const provinces: readonly Known[] = [
  ['aceh', 'nanggroe aceh darussalam', 'nad'],
  ['sumatera utara', 'sumut', 'sumatra utara'],
  ['sumatera barat', 'sumbar', 'sumatra barat'],
  ['riau'],
  ['kepulauan riau', 'kepri', 'kep riau'],
  ['jambi'],
  ['sumatera selatan', 'sumsel', 'sumatra selatan'],
  ['kepulauan bangka belitung', 'bangka belitung', 'babel', 'kep bangka belitung'],
  ['bengkulu'],
  ['lampung'],
  ['dki jakarta', 'daerah khusus ibukota jakarta', 'daerah khusus ibu kota jakarta', 'd k i jakarta', 'jakarta', 'dki'],
  ['jawa barat', 'jabar'],
  ['banten'],
  ['jawa tengah', 'jateng'],
  ['di yogyakarta', 'daerah istimewa yogyakarta', 'd i yogyakarta', 'diy', 'd i y', 'diy yogyakarta'],
  ['jawa timur', 'jatim'],
  ['bali'],
  ['nusa tenggara barat', 'ntb'],
  ['nusa tenggara timur', 'ntt'],
  ['kalimantan barat', 'kalbar'],
  ['kalimantan tengah', 'kalteng'],
  ['kalimantan selatan', 'kalsel'],
  ['kalimantan timur', 'kaltim'],
  ['kalimantan utara', 'kaltara'],
  ['sulawesi utara', 'sulut'],
  ['sulawesi tengah', 'sulteng'],
  ['sulawesi selatan', 'sulsel'],
  ['sulawesi tenggara', 'sultra'],
  ['sulawesi barat', 'sulbar'],
  ['maluku'],
  ['maluku utara', 'malut'],
  ['papua'],
  ['papua barat'],
  ['papua selatan'],
  ['papua tengah'],
  ['papua pegunungan'],
  ['papua barat daya'],
];

/** Said after `Provinsi` these mean a province; alone they could be something else. */
export const provincesOnlyWhenSaid: readonly Known[] = [['gorontalo'], ['di yogyakarta', 'yogyakarta']];
