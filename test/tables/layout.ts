import type { Chance } from '../sync-fuzz/chance.ts'
import { type Cell, EMPTY, text } from './meaning.ts'

/** What a column of the file holds. `time` has both ends; `number` and `remark` are none of ours. */
export type Column =
  | 'plan'
  | 'day'
  | 'start'
  | 'end'
  | 'time'
  | 'text'
  | 'quantity'
  | 'unit'
  | 'links'
  | 'number'
  | 'remark'

const NAMES: Readonly<Record<Column, readonly string[]>> = {
  plan: ['rencana_aksi', 'Rencana Aksi', 'RENCANA AKSI'],
  day: ['tanggal', 'Tanggal', 'Tgl', 'Hari/Tanggal', 'Hari, Tanggal', 'TANGGAL'],
  start: ['jam_mulai', 'Jam Mulai', 'Waktu Mulai', 'Mulai', 'Pukul Mulai'],
  end: ['jam_selesai', 'Jam Selesai', 'Waktu Selesai', 'Selesai', 'Pukul Selesai'],
  time: ['Waktu', 'Jam', 'Pukul'],
  text: ['kegiatan', 'Kegiatan Harian', 'Uraian Kegiatan', 'Kegiatan', 'Aktivitas', 'Uraian'],
  quantity: ['realisasi', 'Realisasi', 'Jumlah', 'Volume', 'Kuantitas', 'Jumlah Realisasi'],
  unit: ['satuan', 'Satuan', 'SATUAN'],
  links: ['bukti_dukung', 'Bukti Dukung', 'Link Bukti Dukung', 'Eviden', 'Tautan'],
  number: ['No', 'No.', 'NO'],
  remark: ['Keterangan', 'Ket.', 'Catatan'],
}

export type Layout = {
  readonly columns: readonly Column[]
  readonly header: readonly (readonly Cell[])[]
  readonly isOwnTemplate: boolean
}

/** The columns, their order and the header, which some offices write in two rows. */
export function drawLayout(chance: Chance, kind: 'csv' | 'xlsx'): Layout {
  const isOwnTemplate = chance.happens(0.35)
  const hasOneTime = !isOwnTemplate && chance.happens(0.15)
  const ours: readonly Column[] = hasOneTime
    ? ['plan', 'day', 'time', 'text', 'quantity', 'unit', 'links']
    : ['plan', 'day', 'start', 'end', 'text', 'quantity', 'unit', 'links']
  const columns: Column[] = isOwnTemplate ? [...ours] : shuffleSome(chance, ours)
  if (!isOwnTemplate && chance.happens(0.4)) columns.unshift('number')
  if (!isOwnTemplate && chance.happens(0.3)) columns.push('remark')
  const nameOf = (column: Column) =>
    text(isOwnTemplate ? (NAMES[column][0] as string) : (chance.pick(NAMES[column]) as string))
  const isTwoRows = kind === 'xlsx' && !hasOneTime && !isOwnTemplate && chance.happens(0.08)
  const startAt = columns.indexOf('start')
  if (!isTwoRows || columns[startAt + 1] !== 'end')
    return { columns, header: [columns.map(nameOf)], isOwnTemplate }
  const upper = columns.map((column): Cell =>
    column === 'start'
      ? { kind: 'text', text: 'Waktu', columnSpan: 2 }
      : column === 'end'
        ? EMPTY
        : { kind: 'text', text: (NAMES[column][1] ?? NAMES[column][0]) as string, rowSpan: 2 },
  )
  const lower = columns.map((column) =>
    column === 'start' ? text('Mulai') : column === 'end' ? text('Selesai') : EMPTY,
  )
  return { columns, header: [upper, lower], isOwnTemplate }
}

function shuffleSome(chance: Chance, columns: readonly Column[]): Column[] {
  const moved = [...columns]
  if (!chance.happens(0.4)) return moved
  const [taken] = moved.splice(chance.below(moved.length), 1)
  moved.splice(chance.below(moved.length + 1), 0, taken as Column)
  return moved
}

/** What stands above the header: the agency, the name, the month. */
export function drawTitle(chance: Chance, width: number): readonly (readonly Cell[])[] {
  if (!chance.happens(0.3)) return []
  const lines = [
    'LAPORAN KINERJA HARIAN',
    'Nama: Pegawai Contoh',
    'Bulan: Januari 2026',
    'Unit Kerja: Bagian Umum',
  ].slice(0, 1 + chance.below(4))
  const rows = lines.map((line): readonly Cell[] => [
    { kind: 'text', text: line, ...(chance.happens(0.5) && { columnSpan: width }) },
  ])
  return chance.happens(0.6) ? [...rows, []] : rows
}

/** What stands below the rows and is no row. */
export function drawFooter(chance: Chance): readonly (readonly Cell[])[] {
  if (!chance.happens(0.15)) return []
  return chance.happens(0.5)
    ? [[], [text('Mengetahui,')], [text('Kepala Bidang')]]
    : [[text('Jumlah'), EMPTY, EMPTY, EMPTY, EMPTY, text('12')]]
}
