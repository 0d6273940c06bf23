/**
 * First digits of the archive classification that stands in front of a letter's number: the ten main
 * groups of Permendagri 83/2022, and codes of the earlier Permendagri 78/2012 still in use.
 */
export const CLASSIFICATION: Readonly<Record<string, string>> = {
  '005': 'undangan rapat',
  '027': 'pengadaan barang',
  '028': 'inventaris barang aset',
  '045': 'kearsipan arsip',
  '050': 'perencanaan',
  '100': 'pemerintahan',
  '180': 'hukum peraturan',
  '188': 'hukum peraturan keputusan',
  '200': 'politik',
  '300': 'ketertiban keamanan',
  '400': 'kesejahteraan',
  '420': 'pendidikan sekolah',
  '440': 'kesehatan',
  '460': 'sosial bantuan',
  '470': 'kependudukan',
  '500': 'perekonomian',
  '520': 'pertanian',
  '560': 'tenaga kerja',
  '600': 'pekerjaan umum',
  '640': 'bangunan gedung',
  '660': 'lingkungan hidup',
  '700': 'pengawasan pemeriksaan',
  '800': 'kepegawaian pegawai',
  '900': 'keuangan anggaran',
  '970': 'pajak pendapatan',
  '973': 'pajak',
}
