import { textOf, type Sheet } from '../table/sheet.ts'

/** Columns of the tables in which teachers (PMM, Ruang GTK) and others download or keep their SKP. */
const NAMES = {
  rhk: 'rencana hasil kerja|rhk|hasil kerja|rencana hasil kerja pegawai|rencana kinerja|rencana hasil kerja individu',
  rhkAtasan:
    'rhk atasan|rencana hasil kerja atasan|rhk pimpinan|rencana hasil kerja pimpinan|rhk atasan yang diintervensi|rencana hasil kerja atasan yang diintervensi|rencana hasil kerja pimpinan yang diintervensi',
  jenis: 'jenis|jenis rhk|jenis hasil kerja|kategori',
  aspek: 'aspek|aspek indikator',
  indikator:
    'indikator|indikator kinerja|indikator kinerja individu|indikator keberhasilan|ukuran keberhasilan|indikator kinerja individu target',
  target: 'target|target indikator|target tahunan|target kinerja|target output',
  satuan: 'satuan|satuan target',
  rencanaAksi: 'rencana aksi|aksi|rencana kegiatan|kegiatan|upaya|rencana tindak lanjut',
  targetAksi: 'target rencana aksi|target aksi|target kegiatan',
  periode:
    'periode|bulan|triwulan|semester|periode penilaian|waktu|waktu pelaksanaan|periode pelaksanaan',
} as const
export type PlanColumn = keyof typeof NAMES

const isColumn = (name: string): name is PlanColumn => name in NAMES
const COLUMN_OF: ReadonlyMap<string, PlanColumn> = new Map(
  Object.entries(NAMES).flatMap(([column, names]) =>
    isColumn(column) ? names.split('|').map((name) => [name, column] as const) : [],
  ),
)

export type PlanHeader = {
  /** Index of its row. */
  readonly at: number
  readonly columns: ReadonlyMap<PlanColumn, number>
  /** Headings of columns that are not read. */
  readonly unread: readonly string[]
}

/** How far down a header is looked for: above it stand the school, the name and the year. */
const HIGHEST_HEADERS = 25

/** The row that names the most columns, RHK or rencana aksi among them; undefined when there is none. */
export function findPlanHeader({ rows }: Pick<Sheet, 'rows'>): PlanHeader | undefined {
  const headers = rows
    .slice(0, HIGHEST_HEADERS)
    .map((row, at) => toHeader(row.map(textOf), at))
    .filter(({ columns }) => columns.size >= 2 && columns.has('rhk'))
  return headers.toSorted((one, other) => other.columns.size - one.columns.size)[0]
}

/** How many columns of an SKP some rows name: by it the separator of a CSV is found. */
export const countPlanColumns = (rows: Sheet['rows']): number =>
  findPlanHeader({ rows })?.columns.size ?? 0

function toHeader(names: readonly string[], at: number): PlanHeader {
  const columns = new Map<PlanColumn, number>()
  const unread: string[] = []
  for (const [index, name] of names.entries()) {
    const column = COLUMN_OF.get(fold(name))
    // Of two columns with one meaning the first is read, and the other is told.
    if (column && !columns.has(column)) columns.set(column, index)
    else if (name !== '') unread.push(name)
  }
  return { at, columns, unread }
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
