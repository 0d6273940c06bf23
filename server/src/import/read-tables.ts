import { setImmediate } from 'node:timers/promises'
import { ZONES, type Day } from '@jejak/shared/calendar/day'
import { IMPORT_KINDS, type ImportKind } from '@jejak/shared/import/kinds'
import type { ErrorCode, Issue } from '@jejak/shared/import/report'
import type { StagedTable } from '@jejak/shared/import/stage'
import type { AssignmentKind } from '@jejak/shared/org/assignment'
import type { PersonKind } from '@jejak/shared/org/person'
import { dayReader, rowReader, type RowReader } from './read-cells.ts'
import type { Found, FoundRecords, RecordOf } from './records.ts'

const CODE = 60
const NAME = 200
const DECREE = 120
const ROWS_AT_ONCE = 500

/** Every row of the tables as a record, and each cell that cannot be one. Others have their turn between the rows. */
export async function readTables(
  tables: readonly StagedTable[],
  today: Day,
): Promise<{ readonly found: FoundRecords; readonly issues: readonly Issue[] }> {
  const issues: Issue[] = []
  const found = {
    unor: { rows: [] as Found<'unor'>[], named: new Set<string>() },
    post: { rows: [] as Found<'post'>[], named: new Set<string>() },
    person: { rows: [] as Found<'person'>[], named: new Set<string>() },
    assignment: { rows: [] as Found<'assignment'>[], named: new Set<string>() },
  }
  for (const table of tables) {
    const readDays = dayReader(table)
    for (const kind of IMPORT_KINDS.filter((each) => table.kinds.includes(each))) {
      for (const [at, staged] of table.rows.entries()) {
        if (at % ROWS_AT_ONCE === 0) await setImmediate()
        const cells = rowReader(staged, { table, kind, readDays, today, issues })
        if (kind === 'assignment' && table.kinds.includes('person') && isWithoutPost(cells))
          continue
        const { named, record } = READERS[kind](cells)
        if (named) found[kind].named.add(named)
        const place = { label: table.label, row: staged.row }
        // The reader of a kind makes records of that kind.
        if (record) (found[kind].rows as Found<ImportKind>[]).push({ record, place })
      }
    }
  }
  return { found, issues }
}

/** In a list of people, one who has no post yet. */
const isWithoutPost = (cells: RowReader) =>
  cells.raw('kode_jabatan') === '' && cells.raw('mulai') === ''

type Read<Kind extends ImportKind> = {
  /** The key that others may refer to, whatever else is wrong with the row. */
  readonly named: string | undefined
  readonly record: RecordOf[Kind] | undefined
}

const READERS: { readonly [Kind in ImportKind]: (cells: RowReader) => Read<Kind> } = {
  unor(cells) {
    const [code, name] = [filled(cells, 'kode_unor', CODE), filled(cells, 'nama_unor', NAME)]
    const parent = reference(cells, 'kode_unor_induk')
    if (code === undefined || name === undefined || parent === false)
      return { named: code, record: undefined }
    return { named: code, record: { code, name, parent } }
  },
  post(cells) {
    const [code, name] = [filled(cells, 'kode_jabatan', CODE), filled(cells, 'nama_jabatan', NAME)]
    const unor = filled(cells, 'kode_unor', CODE)
    const superior = reference(cells, 'kode_jabatan_atasan')
    if (code === undefined || name === undefined || unor === undefined || superior === false) {
      return { named: code, record: undefined }
    }
    return { named: code, record: { code, name, unor, superior } }
  },
  person(cells) {
    const [nip, name] = [cells.nip(), filled(cells, 'nama', NAME)]
    const kind = listed(cells, 'jenis_pegawai', PERSON_KIND_NAMES, 'not-a-person-kind')
    const zone = listed(cells, 'zona', ZONE_NAMES, 'not-a-zone')
    const [jabatan, golongan] = [said(cells, 'jabatan', NAME), said(cells, 'golongan', CODE)]
    const isRead = [kind, zone, jabatan, golongan].every((each) => each !== false)
    if (nip === undefined || name === undefined || !isRead) return { named: nip, record: undefined }
    return {
      named: nip,
      record: { nip, name, kind, zone, jabatan, golongan } as RecordOf['person'],
    }
  },
  assignment(cells) {
    const nip = cells.nip()
    const post = filled(cells, 'kode_jabatan', CODE)
    const kind = readKind(cells)
    const from = cells.day('mulai')
    if (from === null) cells.complain('mulai', 'empty')
    const to = cells.has('selesai') ? cells.day('selesai') : null
    const decree = cells.has('nomor_sk') ? cells.text('nomor_sk', DECREE) : ''
    if (!nip || !post || !kind || !from || to === undefined || decree === undefined) {
      return { named: undefined, record: undefined }
    }
    const record = {
      nip,
      post,
      kind,
      from,
      to: cells.has('selesai') ? to : undefined,
      decree: cells.has('nomor_sk') ? decree : undefined,
    }
    return { named: undefined, record: isSound(cells, record) ? record : undefined }
  },
}

const PERSON_KIND_NAMES: Readonly<Record<string, PersonKind>> = {
  '': '',
  pns: 'pns',
  cpns: 'pns',
  pppk: 'pppk',
  'pppk penuh waktu': 'pppk',
  'pppk paruh waktu': 'pppk-paruh-waktu',
}
const ZONE_NAMES: Readonly<Record<string, number | null>> = {
  '': null,
  wib: ZONES.WIB,
  wita: ZONES.WITA,
  wit: ZONES.WIT,
}

/** Undefined where the list has no such column, false when the cell is none of these. */
function listed<Value>(
  cells: RowReader,
  column: string,
  names: Readonly<Record<string, Value>>,
  code: ErrorCode,
): Value | undefined | false {
  if (!cells.has(column)) return undefined
  const written = plainWords(cells.raw(column))
  const value = names[written]
  if (value !== undefined) return value
  cells.complain(column, code)
  return false
}

/** Undefined where the list has no such column, false when the cell cannot be kept. */
function said(cells: RowReader, column: string, most: number): string | undefined | false {
  return cells.has(column) ? (cells.text(column, most) ?? false) : undefined
}

const plainWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()

function isSound(cells: RowReader, { kind, from, to, decree }: RecordOf['assignment']): boolean {
  if (typeof to === 'string' && to < from) {
    cells.complain('selesai', 'end-before-start')
    return false
  }
  if (kind === 'delegasi' && !to) {
    cells.complain('selesai', 'no-end')
    return false
  }
  if ((kind === 'plt' || kind === 'plh') && !decree) {
    cells.complain('nomor_sk', 'no-decree')
    return false
  }
  return true
}

function filled(cells: RowReader, column: string, most: number): string | undefined {
  const text = cells.text(column, most)
  if (text !== '') return text
  cells.complain(column, 'empty')
  return undefined
}

/** Null when the cell is empty, undefined when the list has no such column, false when it cannot be read. */
function reference(cells: RowReader, column: string): string | null | undefined | false {
  if (!cells.has(column)) return undefined
  const text = cells.text(column, CODE)
  if (text === undefined) return false
  return text === '' ? null : text
}

const KIND_NAMES: Readonly<Record<string, AssignmentKind>> = {
  '': 'definitif',
  definitif: 'definitif',
  tetap: 'definitif',
  plt: 'plt',
  'pelaksana tugas': 'plt',
  plh: 'plh',
  'pelaksana harian': 'plh',
  delegasi: 'delegasi',
}

function readKind(cells: RowReader): AssignmentKind | undefined {
  const kind = KIND_NAMES[plainWords(cells.raw('jenis'))]
  if (kind === undefined) cells.complain('jenis', 'not-a-kind')
  return kind
}
