/** What an assessor gives for hasil kerja, and for perilaku kerja; the lowest first. */
export const RATINGS = ['di-bawah', 'sesuai', 'di-atas'] as const
export type Rating = (typeof RATINGS)[number]

/** Predikat kinerja, the best first. */
export const PREDIKAT = [
  'sangat-baik',
  'baik',
  'butuh-perbaikan',
  'kurang',
  'sangat-kurang',
] as const
export type Predikat = (typeof PREDIKAT)[number]

/** PermenPANRB 6/2022: rows are hasil kerja, columns perilaku. One cell of nine is *sangat baik*. */
export const PREDIKAT_TABLE: Readonly<Record<Rating, Readonly<Record<Rating, Predikat>>>> = {
  'di-atas': { 'di-bawah': 'kurang', sesuai: 'baik', 'di-atas': 'sangat-baik' },
  sesuai: { 'di-bawah': 'kurang', sesuai: 'baik', 'di-atas': 'baik' },
  'di-bawah': {
    'di-bawah': 'sangat-kurang',
    sesuai: 'butuh-perbaikan',
    'di-atas': 'butuh-perbaikan',
  },
}

export const predikatOf = (hasilKerja: Rating, perilaku: Rating): Predikat =>
  PREDIKAT_TABLE[hasilKerja][perilaku]
