import type { Chance } from '../sync-fuzz/chance.ts'
import { type Cell, text } from './meaning.ts'

const from = <Item>(chance: Chance, items: readonly Item[]): Item => chance.pick(items) as Item

const OPENERS = [
  'Menyusun laporan',
  'Memverifikasi data',
  'Mengoreksi konsep surat',
  'Mengikuti rapat',
  'Melayani pemohon',
  'Mengarsipkan dokumen',
]
const TAILS = [
  '',
  ' keuangan',
  ' Renja 2027',
  ' dengan Bappeda',
  ' “Renja 2027”',
  ' – tahap dua',
  ' (lanjutan)',
  '; tahap akhir',
  ', bersama Inspektorat',
  ' "penting"',
  ' Desa Coupé',
  '\nbersama tim',
  ' 1.000 penerima',
  ' ke-2',
]
const LATIN = ['', ' keuangan', ' – tahap dua', ' “Renja 2027”', ' kafé']

/** One activity, unlike every other row of the file by its mark. */
export function drawText(chance: Chance, mark: string): string {
  return `${from(chance, OPENERS)} ${mark}${from(chance, chance.happens(0.4) ? LATIN : TAILS)}`
}

export type Quantity = {
  readonly value: number
  readonly cell: Cell
  readonly isDoubtful: boolean
  readonly hasUnit: boolean
}

const dotted = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/gu, '.')

export function drawQuantity(chance: Chance, kind: 'csv' | 'xlsx', unit: string): Quantity {
  const roll = chance.below(100)
  const small = 1 + chance.below(40)
  const plain = { isDoubtful: false, hasUnit: false }
  if (roll < 55)
    return {
      ...plain,
      value: small,
      cell:
        kind === 'xlsx' && chance.happens(0.5)
          ? { kind: 'number', value: small }
          : text(String(small)),
    }
  if (roll < 72) {
    const value = from(chance, [1000, 2500, 12_345_678, 10_000, 150_000, 1250])
    return { ...plain, value, cell: text(dotted(value)) }
  }
  if (roll < 78)
    return {
      ...plain,
      value: 1250,
      cell: kind === 'xlsx' ? { kind: 'number', value: 1250 } : text('1250'),
    }
  if (roll < 86)
    return { value: small, cell: text(`${small} ${unit}`), isDoubtful: false, hasUnit: true }
  if (roll < 88) {
    const [value, written] = from(chance, [
      [1, '1.0'],
      [10, '10,00'],
      [1, '1.00'],
    ] as const)
    return { ...plain, value, cell: text(written) }
  }
  const odd = from(chance, [
    '1,000',
    '2,500',
    '1.355,90',
    '1,5',
    '2.5',
    '3-4',
    '± 20',
    'satu',
    '1,234.5',
    '1.2345',
  ])
  return { value: Number.NaN, cell: text(odd), isDoubtful: true, hasUnit: false }
}

export type Links = {
  readonly urls: readonly string[]
  readonly cell: Cell
  readonly isDoubtful: boolean
}

const URLS = [
  'https://drive.google.com/file/d/1AbC/view?usp=sharing',
  'https://docs.google.com/document/d/1XyZ/edit',
  'https://www.google.com/maps/@-6.2,106.8,15z',
  'https://s.id/laporan-harian',
  'https://id.wikipedia.org/wiki/Renja_(Bappeda)',
]

export function drawLinks(chance: Chance): Links {
  const roll = chance.below(100)
  const first = from(chance, URLS)
  const second = from(
    chance,
    URLS.filter((url) => url !== first),
  )
  if (roll < 35) return { urls: [], cell: text(from(chance, ['', '', '-'])), isDoubtful: false }
  if (roll < 60) return { urls: [first], cell: text(first), isDoubtful: false }
  if (roll < 75)
    return {
      urls: [first, second],
      cell: text(`${first}${from(chance, [', ', '; ', '\n', ' ', ' dan ', ',', ';'])}${second}`),
      isDoubtful: false,
    }
  if (roll < 83)
    return {
      urls: [first],
      cell: text(
        from(chance, [
          `${first},`,
          `${first};`,
          `(${first})`,
          `${first}.`,
          `Foto: ${first}`,
          `<${first}>`,
        ]),
      ),
      isDoubtful: false,
    }
  if (roll < 92)
    return {
      urls: ['https://drive.google.com/file/d/2DeF/view'],
      cell: text('drive.google.com/file/d/2DeF/view'),
      isDoubtful: false,
    }
  return {
    urls: [],
    cell: text(from(chance, ['terlampir', 'foto.jpg', 'http:/salah', 'ada di WA'])),
    isDoubtful: true,
  }
}
