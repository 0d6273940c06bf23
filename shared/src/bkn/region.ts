import { formatMinute } from '../calendar/day.ts'
import type { Column } from './table/columns.ts'
import type { Unsettled } from './settle.ts'

/**
 * How a region's own app wants its import. Data, not code: one more region is one more row here. Where no
 * public description of an app's import exists, only its names for the columns are used.
 */
export type RegionTemplate = {
  readonly id: string
  readonly name: string
  readonly columns: readonly {
    readonly header: string
    readonly from: Column | 'minutes' | 'number'
  }[]
  readonly date: 'iso' | 'dd/mm/yyyy'
  readonly time: 'colon' | 'dot'
}

export const REGION_TEMPLATES: readonly RegionTemplate[] = [
  {
    id: 'umum',
    name: 'Aplikasi daerah (umum)',
    columns: [
      { header: 'No', from: 'number' },
      { header: 'Tanggal', from: 'tanggal' },
      { header: 'Jam Mulai', from: 'jam_mulai' },
      { header: 'Jam Selesai', from: 'jam_selesai' },
      { header: 'Uraian Kegiatan', from: 'kegiatan' },
      { header: 'Volume', from: 'realisasi' },
      { header: 'Satuan', from: 'satuan' },
      { header: 'Bukti', from: 'bukti_dukung' },
    ],
    date: 'dd/mm/yyyy',
    time: 'colon',
  },
  {
    id: 'menit',
    name: 'Aplikasi daerah berbasis menit',
    columns: [
      { header: 'Tanggal', from: 'tanggal' },
      { header: 'Aktivitas', from: 'kegiatan' },
      { header: 'Waktu Mulai', from: 'jam_mulai' },
      { header: 'Waktu Selesai', from: 'jam_selesai' },
      { header: 'Menit', from: 'minutes' },
      { header: 'Hasil', from: 'realisasi' },
      { header: 'Satuan Hasil', from: 'satuan' },
    ],
    date: 'iso',
    time: 'dot',
  },
]

/** Entries as the region's table, header first. */
export function toRegionTable(
  entries: readonly Unsettled[],
  template: RegionTemplate,
): readonly (readonly string[])[] {
  const rows = entries.map((entry, index) =>
    template.columns.map(({ from }) => cellOf({ entry, index, from, template })),
  )
  return [template.columns.map((column) => column.header), ...rows]
}

function cellOf({
  entry,
  index,
  from,
  template,
}: {
  readonly entry: Unsettled
  readonly index: number
  readonly from: Column | 'minutes' | 'number'
  readonly template: RegionTemplate
}): string {
  const time = (minute: number) =>
    template.time === 'dot' ? formatMinute(minute).replace(':', '.') : formatMinute(minute)
  switch (from) {
    case 'number':
      return String(index + 1)
    case 'minutes':
      return String((entry.end - entry.start + 1440) % 1440)
    case 'tanggal':
      return template.date === 'iso' ? entry.day : entry.day.split('-').toReversed().join('/')
    case 'jam_mulai':
      return time(entry.start)
    case 'jam_selesai':
      return time(entry.end)
    case 'kegiatan':
      return entry.text
    case 'realisasi':
      return String(entry.quantity)
    case 'satuan':
      return entry.unit
    case 'bukti_dukung':
      return entry.evidence.join(' ')
    case 'rencana_aksi':
      return entry.rencanaAksi ?? ''
  }
}
