import { addDays, toDay, type Day } from '@jejak/shared/calendar/day'
import { CAPAIAN } from '@jejak/shared/evaluation/distribution'
import { JENJANG } from '@jejak/shared/evaluation/credit-points'
import { RATINGS } from '@jejak/shared/evaluation/predikat'
import type { Worked } from '@jejak/shared/evaluation/realisation'
import type { Rhk } from '@jejak/shared/skp/skp'

/** A random number generator with a seed (mulberry32): from 0 up to, but not, 1. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const UNITS = [
  'dokumen',
  'Dokumen',
  ' DOKUMEN',
  'laporan',
  'rapat',
  'surat  keluar',
  'Surat keluar',
]
const WRITTEN = ['1', '2', '7', '12', '1.200', '2,5', '0', '10-12', '1.5', 'beberapa', '12.345,75']

/** A year of one person as it might be: their plan, what was approved, and what assessors gave. */
export function drawYear(seed: number) {
  const chance = chanceOf(seed)
  const below = (limit: number) => Math.floor(chance() * limit)
  const pick = <Value>(from: readonly Value[]): Value => from[below(from.length)]!
  const target = () => `${pick(WRITTEN)} ${pick(UNITS)}`
  const periods = ['p1', 'p2', 'p3']
  const rhk: Rhk[] = Array.from({ length: below(5) }, (_, at) => ({
    id: `rhk${at}`,
    jenis: pick(['utama', 'tambahan'] as const),
    klasifikasi: 'individu',
    uraian: `RHK ${at}`,
    rhkAtasan: '',
    indikator: Array.from({ length: below(3) }, (_none, index) => ({
      id: `i${at}-${index}`,
      aspek: pick(['kuantitas', 'kualitas', 'waktu', 'biaya'] as const),
      indikator: 'Jumlah',
      target: target(),
    })),
    rencanaAksi: Array.from({ length: below(5) }, (_none, index) => ({
      id: `a${at}-${index}`,
      periodId: pick(periods),
      deskripsi: `Aksi ${at}-${index}`,
      target: target(),
    })),
  }))
  const planIds = [...rhk.flatMap((each) => each.rencanaAksi.map(({ id }) => id)), 'gone']
  const work = (count: number): Worked[] =>
    Array.from({ length: count }, () => ({
      planId: pick(planIds),
      unit: pick(UNITS),
      quantity: below(20),
      minutes: 5 + below(300),
      entries: 1 + below(3),
    }))
  const worked = work(below(30))
  const year = 2022 + below(20)
  return {
    rhk,
    periodId: pick(periods),
    worked,
    ofYear: [...work(below(20)), ...worked],
    segments: cuts(toDay(`${year}-01-01`), below(5), below).map(([from, to]) => ({
      from,
      to,
      hasilKerja: pick(RATINGS),
      perilaku: pick(RATINGS),
    })),
    weights: Array.from({ length: below(8) }, () => ({
      weight: below(41),
      rating: pick(RATINGS),
      percent: chance() < 0.2 ? null : below(160),
    })),
    jenjang: pick(JENJANG),
    capaian: pick(CAPAIAN),
    team: Array.from({ length: below(30) }, () => [pick(RATINGS), pick(RATINGS)] as const),
  }
}
export type DrawnYear = ReturnType<typeof drawYear>

/** Some segments one after another, most of a year together, at times with a gap. */
function cuts(first: Day, count: number, below: (limit: number) => number): [Day, Day][] {
  const found: [Day, Day][] = []
  let from = first
  for (let at = 0; at < count; at++) {
    const to = addDays(from, below(120))
    found.push([from, to])
    from = addDays(to, 1 + (below(4) === 0 ? below(20) : 0))
  }
  return found
}
