import { textOf, type Sheet } from './sheet.ts'

/** Columns of the tables people already have (`reference/ekinerja-bkn.md` §1.3). */
export const COLUMNS = [
  'rencana_aksi',
  'tanggal',
  'jam_mulai',
  'jam_selesai',
  'kegiatan',
  'realisasi',
  'satuan',
  'bukti_dukung',
] as const
export type Column = (typeof COLUMNS)[number]

/** A column of a file; `waktu` has both times in one cell. */
export type FileColumn = Column | 'waktu'

const NAMES: Readonly<Record<FileColumn, string>> = {
  rencana_aksi: 'rencana aksi|rencana aksi skp|rencana kerja|rhk',
  tanggal: 'tanggal|tgl|hari tanggal|hari dan tanggal|hari tgl|tanggal kegiatan|tgl kegiatan|date',
  jam_mulai:
    'jam mulai|waktu mulai|mulai|pukul mulai|jam awal|waktu awal|mulai pukul|mulai jam|dari',
  jam_selesai:
    'jam selesai|waktu selesai|selesai|pukul selesai|jam akhir|waktu akhir|selesai pukul|selesai jam|sampai',
  waktu: 'waktu|jam|pukul|waktu pelaksanaan|jam kegiatan|waktu kegiatan|jam pelaksanaan',
  kegiatan:
    'kegiatan|kegiatan harian|uraian kegiatan|aktivitas|uraian|uraian aktivitas|uraian pekerjaan|nama kegiatan|pekerjaan|deskripsi|deskripsi kegiatan|uraian tugas|aktivitas harian',
  realisasi:
    'realisasi|jumlah|volume|kuantitas|jumlah realisasi|kuantitas realisasi|vol|jml|hasil jumlah',
  satuan: 'satuan|satuan hasil|satuan output|unit',
  bukti_dukung:
    'bukti dukung|link bukti dukung|eviden|evidence|tautan|link|link bukti|bukti|tautan bukti|tautan bukti dukung|link eviden|data dukung|link data dukung',
}
const COLUMN_OF: ReadonlyMap<string, FileColumn> = new Map(
  (Object.keys(NAMES) as FileColumn[]).flatMap((column) =>
    (NAMES[column] ?? '').split('|').map((name) => [name, column] as const),
  ),
)

/** How far down a header is looked for: above it stand the agency, the name and the month. */
const HIGHEST_HEADERS = 25
const FEWEST = 2

export type Header = {
  /** Index of its row. */
  readonly at: number
  /** Index of each known column. */
  readonly columns: Readonly<Partial<Record<FileColumn, number>>>
  /** Names of columns that say nothing we keep. */
  readonly unread: readonly string[]
  /** Columns that two headings name: nobody can tell which is meant. */
  readonly twice: readonly FileColumn[]
}

/** The row that names the most columns; undefined when none names two. */
export function findHeader({ rows }: Pick<Sheet, 'rows'>): Header | undefined {
  let best: Header | undefined
  for (let at = 0; at < Math.min(rows.length, HIGHEST_HEADERS); at++) {
    const header = readHeader(rows[at]?.map(textOf) ?? [], at)
    if (countOf(header) >= FEWEST && countOf(header) > countOf(best)) best = header
  }
  return best
}

export const countOf = (header: Header | undefined): number =>
  header === undefined ? 0 : Object.keys(header.columns).length

function readHeader(names: readonly string[], at: number): Header {
  const columns: Partial<Record<FileColumn, number>> = {}
  const unread: string[] = []
  const twice: FileColumn[] = []
  for (const [index, name] of names.entries()) {
    const column = COLUMN_OF.get(plain(name))
    if (column === undefined) {
      if (name !== '') unread.push(name)
    } else if (columns[column] === undefined) columns[column] = index
    else twice.push(column)
  }
  return { at, columns, unread, twice }
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
