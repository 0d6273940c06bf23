import { ASPEK, type Period } from '../../skp/skp.ts'
import { plain } from '../fill-entry.ts'
import { isDamaged } from '../table/read-rows.ts'
import { textOf, type Sheet, type SheetCell } from '../table/sheet.ts'
import { findPlanHeader, type PlanColumn, type PlanHeader } from './columns.ts'
import { periodOfText } from './period-text.ts'

/** What a row does not say, or says in a way that is not understood; what else stands in it is read all the same. */
export const ROW_PROBLEMS = [
  'no-rhk',
  'no-period',
  'unknown-period',
  'unknown-aspek',
  'too-long',
  'damaged',
  'no-content',
] as const
export type RowProblem = {
  /** As a spreadsheet counts it. */
  readonly row: number
  readonly sheet: string
  readonly code: (typeof ROW_PROBLEMS)[number]
  readonly value: string
}

export type FileRhk = {
  readonly uraian: string
  readonly rhkAtasan: string
  readonly jenis: 'utama' | 'tambahan'
  readonly indikator: {
    readonly aspek: (typeof ASPEK)[number]
    indikator: string
    target: string
  }[]
  readonly rencanaAksi: { readonly periodId: string; deskripsi: string; target: string }[]
}

export type PlanFile = {
  readonly rhk: readonly FileRhk[]
  readonly problems: readonly RowProblem[]
  /** Headings of columns that are not read. */
  readonly unread: readonly string[]
  /** Names of sheets without a table of an SKP. */
  readonly otherSheets: readonly string[]
}

type Around = { readonly periods: readonly Period[]; readonly year: number }

const TEXT_MAX = 1000
const TARGET_MAX = 200

/** An SKP as it stands in a table: cells are text, and a formula in one is read as what it shows. */
export function readPlanFile(sheets: readonly Sheet[], around: Around): PlanFile {
  const known = new Map<string, FileRhk>()
  const problems: RowProblem[] = []
  const unread = new Set<string>()
  const otherSheets: string[] = []
  for (const sheet of sheets.filter(({ isHidden }) => !isHidden)) {
    const header = findPlanHeader(sheet)
    if (!header) {
      if (sheet.rows.some((row) => row.some((cell) => textOf(cell) !== ''))) {
        otherSheets.push(sheet.name)
      }
      continue
    }
    for (const name of header.unread) unread.add(name)
    readRows(sheet, header, { ...around, known, problems })
  }
  return { rhk: [...known.values()], problems, unread: [...unread], otherSheets }
}

type Reading = Around & { readonly known: Map<string, FileRhk>; readonly problems: RowProblem[] }

function readRows(sheet: Sheet, header: PlanHeader, reading: Reading): void {
  // A blank cell under an RHK belongs to it: a table says once what holds for several rows.
  let rhk: FileRhk | undefined
  for (const [index, cells] of sheet.rows.entries()) {
    if (index <= header.at) continue
    const problem = (code: RowProblem['code'], value: string) =>
      reading.problems.push({ row: index + 1, sheet: sheet.name, code, value })
    rhk = readRow(toTexts(cells, header, problem), { ...reading, before: rhk, problem })
  }
}

type Texts = (column: PlanColumn) => string
type Problem = (code: RowProblem['code'], value: string) => void

/** The text of each column of a row; what is too long or damaged is told and is not there. */
function toTexts(
  cells: readonly SheetCell[],
  { columns }: PlanHeader,
  problem: Problem,
): Texts | null {
  const all = cells.map(textOf).filter((text) => text !== '')
  if (all.length === 0) return null
  const texts = new Map<PlanColumn, string>()
  for (const [column, at] of columns) {
    const text = plain(textOf(cells[at]))
    const max = column.startsWith('target') || column === 'satuan' ? TARGET_MAX : TEXT_MAX
    if (text.length > max) problem('too-long', `${text.slice(0, 40)}…`)
    else if (isDamaged(text)) problem('damaged', text)
    else texts.set(column, text)
  }
  // Numbers of the columns, as forms have them under their headings, or a line that says nothing of an SKP.
  const isContent = ['rhk', 'indikator', 'rencanaAksi'] as const
  if (!isContent.some((column) => /\p{L}/u.test(texts.get(column) ?? ''))) {
    problem('no-content', all.join(' · ').slice(0, 120))
    return null
  }
  return (column) => texts.get(column) ?? ''
}

type Row = Reading & { readonly before: FileRhk | undefined; readonly problem: Problem }

function readRow(text: Texts | null, row: Row): FileRhk | undefined {
  if (!text) return row.before
  const rhk = text('rhk') === '' ? row.before : rhkOf(text, row.known)
  if (!rhk) {
    row.problem('no-rhk', text('indikator') || text('rencanaAksi'))
    return undefined
  }
  if (text('indikator') !== '') addIndikator(rhk, text, row.problem)
  if (text('rencanaAksi') !== '') addAction(rhk, text, row)
  return rhk
}

function rhkOf(text: Texts, known: Map<string, FileRhk>): FileRhk {
  const uraian = text('rhk')
  const found = known.get(uraian.toLowerCase())
  if (found) return found
  const made: FileRhk = {
    uraian,
    rhkAtasan: text('rhkAtasan'),
    jenis: /tambahan/i.test(text('jenis')) ? 'tambahan' : 'utama',
    indikator: [],
    rencanaAksi: [],
  }
  known.set(uraian.toLowerCase(), made)
  return made
}

function addIndikator(rhk: FileRhk, text: Texts, problem: Problem): void {
  const said = text('aspek').toLowerCase()
  const aspek = ASPEK.find((each) => each === said)
  if (!aspek && said !== '') problem('unknown-aspek', text('aspek'))
  const item = {
    aspek: aspek ?? 'deskripsi',
    indikator: text('indikator'),
    target: withUnit(text('target'), text('satuan')),
  }
  const isKnown = rhk.indikator.some(
    (each) => each.indikator === item.indikator && each.aspek === item.aspek,
  )
  if (!isKnown) rhk.indikator.push(item)
}

/** e-Kinerja has both in one string. */
const withUnit = (target: string, unit: string): string =>
  target === '' || unit === '' || target.toLowerCase().endsWith(unit.toLowerCase())
    ? target
    : `${target} ${unit}`

function addAction(rhk: FileRhk, text: Texts, { problem, ...around }: Row): void {
  const deskripsi = text('rencanaAksi')
  if (text('periode') === '') return problem('no-period', deskripsi)
  const period = periodOfText(text('periode'), around)
  if (!period) return problem('unknown-period', `${text('periode')}: ${deskripsi}`)
  const isKnown = rhk.rencanaAksi.some(
    (each) => each.deskripsi === deskripsi && each.periodId === period.id,
  )
  if (!isKnown) rhk.rencanaAksi.push({ periodId: period.id, deskripsi, target: text('targetAksi') })
}
