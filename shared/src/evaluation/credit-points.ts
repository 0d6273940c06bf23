import { addDays, type Day } from '../calendar/day.ts'
import type { Predikat } from './predikat.ts'

/** Jenjang of a jabatan fungsional. */
export const JENJANG = [
  'pemula',
  'terampil',
  'mahir',
  'penyelia',
  'ahli-pertama',
  'ahli-muda',
  'ahli-madya',
  'ahli-utama',
] as const
export type Jenjang = (typeof JENJANG)[number]

/** Angka kredit of a year at *baik* (PermenPANRB 1/2023), in ten-thousandths: every cell of the table is whole in them. */
const COEFFICIENT: Readonly<Record<Jenjang, number>> = {
  pemula: 3_7500,
  terampil: 5_0000,
  mahir: 12_5000,
  penyelia: 25_0000,
  'ahli-pertama': 12_5000,
  'ahli-muda': 25_0000,
  'ahli-madya': 37_5000,
  'ahli-utama': 50_0000,
}
const ONE = 1_0000

/** Percent of the coefficient that a predikat is worth. */
export const PERCENT: Readonly<Record<Predikat, number>> = {
  'sangat-baik': 150,
  baik: 100,
  'butuh-perbaikan': 75,
  kurang: 50,
  'sangat-kurang': 25,
}

export const coefficientOf = (jenjang: Jenjang): number => COEFFICIENT[jenjang] / ONE

type Asked = { readonly jenjang: Jenjang; readonly predikat: Predikat; readonly months: number }

/**
 * `months / 12 × percent × coefficient`, rounded half up once and at the end: to four decimals, with which a whole year
 * is exact, or to the two with which part of a year is written.
 */
export function creditPoints({ jenjang, predikat, months }: Asked): number {
  const year = (COEFFICIENT[jenjang] * PERCENT[predikat]) / 100
  if (months % 12 === 0) return (year * (months / 12)) / ONE
  const hundredth = ONE / 100
  return Math.floor((2 * months * year + 12 * hundredth) / (24 * hundredth)) / 100
}

/** Whole months from one day to another, both included: 16 November to 15 December is one. */
export function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 0, fromDate = 0] = from.split('-').map(Number)
  const [year = 0, month = 0, date = 0] = addDays(to, 1).split('-').map(Number)
  const turned = (year - fromYear) * 12 + month - fromMonth
  return Math.max(0, date >= fromDate ? turned : turned - 1)
}

const SPELLED: readonly (readonly [RegExp, Jenjang])[] = [
  [/\bahli pertama\b/, 'ahli-pertama'],
  [/\bahli muda\b/, 'ahli-muda'],
  [/\bahli madya\b/, 'ahli-madya'],
  [/\bahli utama\b/, 'ahli-utama'],
  [/\bpemula\b/, 'pemula'],
  [/\bterampil\b/, 'terampil'],
  [/\bmahir\b/, 'mahir'],
  [/\bpenyelia\b/, 'penyelia'],
]

/** The jenjang that the name of a jabatan ends in, `Analis Kebijakan Ahli Muda`; null for one that is not fungsional. */
export function jenjangOf(jabatan: string): Jenjang | null {
  const text = jabatan.toLowerCase().replace(/\s+/g, ' ')
  return SPELLED.find(([spelled]) => spelled.test(text))?.[1] ?? null
}
