/** Perilaku kerja: the seven values of BerAKHLAK, in their order. */
export const NILAI = [
  'berorientasi-pelayanan',
  'akuntabel',
  'kompeten',
  'harmonis',
  'loyal',
  'adaptif',
  'kolaboratif',
] as const
export type Nilai = (typeof NILAI)[number]
