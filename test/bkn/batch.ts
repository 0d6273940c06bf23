import { entryKey } from '@jejak/shared/bkn/fill-entry'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { addDays, formatMinute, toDay } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import { createChance } from '../sites/kinerja-bkn/backend/chance.ts'
import { actionsOf } from '../sites/kinerja-bkn/backend/plan.ts'
import type { Progress } from '../sites/kinerja-bkn/backend/state.ts'

const VERBS = ['Menyusun', 'Menelaah', 'Memverifikasi', 'Mengonsep', 'Mengikuti rapat', 'Mengolah']
const THINGS = [
  'laporan keuangan',
  'surat masuk "penting"',
  'data pegawai & SIASN',
  'notula; rapat',
]

/** A seeded queue: `count` entries over `days` working days of the replica's current period. */
export function makeBatch(options: {
  readonly seed: number
  readonly count: number
  readonly days: number
  /** The first of the days; a Monday of the replica's usual period when it is left out. */
  readonly from?: Day
}): readonly FillEntry[] {
  const chance = createChance(options.seed)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(chance() * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const actions = actionsOf(3, false)
  const monday = options.from ?? toDay('2025-11-17')
  return Array.from({ length: options.count }, (_, index) => {
    const day = addDays(monday, index % options.days)
    const start = 450 + Math.floor(index / options.days) * 55 + Math.floor(chance() * 20)
    const text = `${pick(VERBS)} ${pick(THINGS)} nomor ${Math.floor(chance() * 5)}`
    return {
      id: `e${index}`,
      day,
      start,
      end: start + 10 + Math.floor(chance() * 60),
      text,
      rencanaAksi: pick(actions).deskripsi,
      quantity: Math.floor(chance() * 5),
      unit: pick(['dokumen', 'surat', 'data']),
      evidence: chance() < 0.3 ? '' : `https://drive.google.com/file/d/${index}/view?usp=sharing`,
    }
  })
}

/** An entry and a server row as the same text, to compare all fields at once. */
export const entryLine = (entry: FillEntry): string =>
  JSON.stringify([
    entryKey(entry),
    entry.rencanaAksi.replace(/\s+/g, ' '),
    String(entry.quantity),
    entry.unit,
    entry.evidence,
  ])

export const rowLine = (row: Progress): string => {
  const key = [row.tanggal, row.mulai, row.selesai, row.kegiatan].join('|')
  const action = row.rencanaAksi.replace(/\s+/g, ' ')
  return JSON.stringify([key, action, row.realisasi, row.satuan, row.bukti])
}

export const rowKey = (row: Progress): string =>
  [row.tanggal, row.mulai, row.selesai, row.kegiatan].join('|')

export const slotOf = (entry: FillEntry): string => `${entry.day} ${formatMinute(entry.start)}`
