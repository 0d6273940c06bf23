import type { Chance } from '../sync-fuzz/chance.ts'
import type { AmountPart, DayPart, LengthPart } from './meaning.ts'

const from = <Item>(chance: Chance, items: readonly Item[]): Item => chance.pick(items) as Item
const sure = (words: string, minutes: number | undefined): LengthPart => ({
  words,
  minutes,
  isDoubtful: false,
})

/** How long it took. */
export function drawLength(chance: Chance): LengthPart {
  const hours = 1 + chance.below(4)
  const minutes = from(chance, [10, 15, 20, 30, 45])
  const before = from(chance, ['', '', '', 'selama ', 'Selama ', 'durasi '])
  const jam = from(chance, ['jam', 'jam', 'Jam', 'JAM'])
  const menit = from(chance, ['menit', 'menit', 'mnt', 'Menit'])
  const roll = chance.below(100)
  if (roll < 18) return sure(`${before}${hours} ${jam}`, hours * 60)
  if (roll < 34) return sure(`${before}${minutes} ${menit}`, minutes)
  if (roll < 40)
    return sure(`${before}${from(chance, ['90 menit', '90menit', '120 menit', '75 menit'])}`, -1)
  if (roll < 55)
    return sure(
      `${before}${hours} ${jam}${from(chance, [' ', ' ', ', ', ' dan ', ' lebih '])}${minutes} ${menit}`,
      hours * 60 + minutes,
    )
  if (roll < 63)
    return sure(`${before}${hours}${from(chance, [',', '.'])}5 ${jam}`, hours * 60 + 30)
  if (roll < 70) return fraction(chance, before)
  if (roll < 78) return multiplied(chance, before)
  if (roll < 84) return spelled(chance, before)
  if (roll < 91) return lessons(chance)
  if (roll < 96) return short(chance)
  return doubtful(chance)
}

function fraction(chance: Chance, before: string): LengthPart {
  const [words, minutes] = from(chance, [
    ['setengah jam', 30],
    ['satu setengah jam', 90],
    ['dua setengah jam', 150],
    ['seperempat jam', 15],
    ['tiga perempat jam', 45],
    ['1/2 jam', 30],
    ['½ jam', 30],
    ['1½ jam', 90],
    ['1 1/2 jam', 90],
    ['1 setengah jam', 90],
    ['1,25 jam', 75],
    ['0,5 jam', 30],
    ['2 1/2 jam', 150],
  ] as const)
  return sure(`${before}${words}`, minutes)
}

function multiplied(chance: Chance, before: string): LengthPart {
  const times = 2 + chance.below(4)
  const each = from(chance, [20, 30, 35, 40, 45, 60])
  const sign = from(chance, [' x ', 'x', ' × ', '×', ' X ', ' kali '])
  return sure(`${before}${times}${sign}${each} ${from(chance, ['menit', 'mnt'])}`, times * each)
}

function spelled(chance: Chance, before: string): LengthPart {
  const [words, minutes] = from(chance, [
    ['satu jam', 60],
    ['dua jam', 120],
    ['tiga jam', 180],
    ['sejam', 60],
    ['sepuluh menit', 10],
    ['lima belas menit', 15],
    ['tiga puluh menit', 30],
    ['empat puluh lima menit', 45],
    ['satu jam tiga puluh menit', 90],
    ['dua jam lima belas menit', 135],
  ] as const)
  return sure(`${before}${words}`, minutes)
}

/** A lesson is 35, 40 or 45 minutes by school: only the person's own setting tells, unless the line does. */
function lessons(chance: Chance): LengthPart {
  const count = 2 + chance.below(3)
  const each = from(chance, [35, 40, 45])
  if (chance.happens(0.3)) return sure(`${count} JP @ ${each} menit`, count * each)
  const words = `${count} ${from(chance, ['JP', 'jp', 'jam pelajaran', 'jampel'])}`
  return { ...sure(words, undefined), lessons: count }
}

function short(chance: Chance): LengthPart {
  const [words, minutes] = from(chance, [
    ['1j30m', 90],
    ['2j', 120],
    ['45m', 45],
    ['1 j 30 m', 90],
    ['2jam', 120],
    ['30mnt', 30],
    ['1jam30menit', 90],
    ['(2 jam)', 120],
    ['(90 menit)', 90],
  ] as const)
  return sure(words, minutes)
}

function doubtful(chance: Chance): LengthPart {
  const words = from(chance, [
    'sekitar 2 jam',
    '± 2 jam',
    '1-2 jam',
    '2 jam atau lebih',
    '2 sampai 3 jam',
    'kurang dari 1 jam',
    '2 jam-an',
    'beberapa jam',
    '1 jam 90 menit',
    '3/4 hari',
    '0 menit',
    '30 jam',
  ])
  return { words, minutes: undefined, isDoubtful: true }
}

/** The day, only where it is the entry's own: at the head of the line or beside its time. */
export function drawDay(chance: Chance): DayPart {
  const [words, offset] = from(chance, [
    ['kemarin', -1],
    ['Kemarin', -1],
    ['besok', 1],
    ['Besok', 1],
    ['hari ini', 0],
    ['kemarin lusa', -2],
    ['lusa', 2],
    ['12 Mei 2026', undefined],
    ['tanggal 12 Mei 2026', undefined],
    ['tgl 12/05/2026', undefined],
    ['2026-05-12', undefined],
    ['Selasa, 12 Mei 2026', undefined],
  ] as const)
  return offset === undefined
    ? { words, offset, date: '2026-05-12', isDoubtful: words.includes('/') }
    : { words, offset, isDoubtful: false }
}

export function drawAmount(chance: Chance): AmountPart {
  const unit = from(chance, ['dokumen', 'berkas', 'surat', 'laporan', 'data', 'orang', 'kegiatan'])
  const [written, quantity] = from(chance, [
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['5', 5],
    ['12', 12],
    ['40', 40],
    ['1.000', 1000],
    ['2.500', 2500],
  ] as const)
  return { words: `${written} ${unit}`, quantity, unit, isDoubtful: false }
}
