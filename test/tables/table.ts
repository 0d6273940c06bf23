import { type Chance, createChance } from '../sync-fuzz/chance.ts'
import { type DateLook, drawDateLook, HALF_TURNED } from './date-looks.ts'
import { type Column, drawFooter, drawLayout, drawTitle, type Layout } from './layout.ts'
import {
  type Cell,
  type CsvLook,
  type DrawnSheet,
  type DrawnTable,
  EMPTY,
  type Field,
  text,
  type TrueRow,
} from './meaning.ts'
import { drawTimeLook, type TimeLook, writeRange } from './time-looks.ts'
import { drawLinks, drawQuantity, drawText } from './value-looks.ts'

const PLANS = [
  'Menyusun laporan kinerja',
  'Tersusunnya dokumen Renja',
  'Melaksanakan pelayanan umum',
]
const from = <Item>(chance: Chance, items: readonly Item[]): Item => chance.pick(items) as Item

/** The file of one seed. The same seed draws the same file. */
export function drawTable(seed: number): DrawnTable {
  const chance = createChance(seed)
  const kind = chance.happens(0.5) ? 'csv' : 'xlsx'
  const dates = kind === 'xlsx' && chance.happens(0.08) ? HALF_TURNED : drawDateLook(chance, kind)
  const times = drawTimeLook(chance, kind)
  const layout = drawLayout(chance, kind)
  const count = kind === 'xlsx' && chance.happens(0.25) ? 2 + chance.below(2) : 1
  const drawn = Array.from({ length: count }, (_, at) =>
    drawSheet(chance, { kind, dates, times, layout, at }),
  )
  const isListFirst = kind === 'xlsx' && chance.happens(0.12)
  const hidesLast = count > 1 && chance.happens(0.3)
  const sheets = drawn.map((one, at) => ({ ...one.sheet, isHidden: hidesLast && at === count - 1 }))
  const list: DrawnSheet = {
    name: 'Daftar',
    isHidden: chance.happens(0.7),
    cells: [[text('Rencana')], ...PLANS.map((plan) => [text(plan)])],
  }
  const rows = drawn
    .flatMap((one) => one.rows)
    .map((row) => (isListFirst ? { ...row, sheet: row.sheet + 1 } : row))
  return {
    kind,
    traits: [kind, dates.name, times.name, layout.columns.join(' '), `${count} sheets`],
    sheets: isListFirst ? [list, ...sheets] : sheets,
    rows: rows.map((row) => withDoubts(row, rows, { dates, times, layout })),
    order: dates.order,
    ...(kind === 'csv' && { csv: drawCsvLook(chance) }),
  }
}

type Looks = { readonly dates: DateLook; readonly times: TimeLook; readonly layout: Layout }

/** What the other rows of its sheet put in doubt. */
function withDoubts(
  row: TrueRow,
  rows: readonly TrueRow[],
  { dates, times, layout }: Looks,
): TrueRow {
  const beside = rows.filter(({ sheet }) => sheet === row.sheet)
  const isLate = (day: string) => Number(day.slice(8)) > 12
  const isShort =
    !layout.columns.includes('time') &&
    beside.some(({ start, end }) => times.isShort(start) || times.isShort(end))
  // The fifth of May exchanged is the fifth of May.
  const isTurned = dates === HALF_TURNED && !isLate(row.day) && turned(row.day) !== row.day
  const doubtful: Field[] = [...row.doubtful]
  if (isShort) doubtful.push('start', 'end')
  // Without a typed date beside it an exchanged date cell is what the sheet shows, and nobody can know better.
  if (isTurned && !beside.some(({ day }) => isLate(day)))
    return { ...row, day: turned(row.day), doubtful }
  return { ...row, doubtful: isTurned ? [...doubtful, 'day'] : doubtful }
}

const turned = (day: string) => `${day.slice(0, 4)}-${day.slice(8)}-${day.slice(5, 7)}`

type Recipe = {
  readonly kind: 'csv' | 'xlsx'
  readonly dates: DateLook
  readonly times: TimeLook
  readonly layout: Layout
  readonly at: number
}

function drawSheet(
  chance: Chance,
  { kind, dates, times, layout, at }: Recipe,
): { readonly sheet: DrawnSheet; readonly rows: readonly TrueRow[] } {
  const top = [...drawTitle(chance, layout.columns.length), ...layout.header]
  const cells: (readonly Cell[])[] = [...top]
  const rows: TrueRow[] = []
  const merges = kind === 'xlsx' && chance.happens(0.2)
  const mergesAmounts = merges && chance.happens(0.2)
  const month = from(chance, ['01', '02', '05', '10'])
  let date = 1 + chance.below(20)
  const groups = 1 + chance.below(4)
  for (let group = 0; group < groups; group++) {
    const size = merges ? 2 + chance.below(2) : 1 + chance.below(2)
    const plan = from(chance, PLANS)
    const day = `2026-${month}-${String(date).padStart(2, '0')}`
    for (let place = 0; place < size; place++) {
      if (place > 0 || group > 0 ? chance.happens(0.05) && !merges : false) cells.push([])
      const { row, written } = drawRow(chance, {
        kind,
        dates,
        times,
        layout,
        plan,
        day,
        mark: `K${at}${rows.length}X`,
      })
      // One number over several rows: how much of it is whose?
      const doubtful: readonly Field[] = mergesAmounts
        ? [...row.doubtful, 'quantity']
        : row.doubtful
      rows.push({ ...row, doubtful, sheet: at, line: cells.length + 1 })
      const once: readonly Column[] = mergesAmounts ? ['plan', 'day', 'quantity'] : ['plan', 'day']
      cells.push(merges ? merged(written, layout.columns, { place, size, once }) : written)
    }
    date = Math.min(28, date + 1 + chance.below(6))
  }
  if (chance.happens(0.05)) cells.push(...layout.header)
  return {
    sheet: {
      name: from(chance, ['Harian', 'Sheet', 'Minggu']) + String(at + 1),
      isHidden: false,
      cells: [...cells, ...drawFooter(chance)],
    },
    rows,
  }
}

type Group = {
  readonly place: number
  readonly size: number
  readonly once: readonly Column[]
}

/** Some cells of a group stand once, over all its rows. */
const merged = (
  written: readonly Cell[],
  columns: readonly Column[],
  { place, size, once }: Group,
) =>
  written.map((cell, at): Cell => {
    const column = columns[at]
    if (column === undefined || !once.includes(column)) return cell
    if (place > 0) return EMPTY
    return cell.kind === 'empty' ? cell : { ...cell, rowSpan: size }
  })

type RowRecipe = Omit<Recipe, 'at'> & {
  readonly plan: string
  readonly day: string
  readonly mark: string
}

function drawRow(chance: Chance, { kind, dates, times, layout, plan, day, mark }: RowRecipe) {
  const start = 7 * 60 + 5 * chance.below(96)
  const end = start + 5 * (3 + chance.below(30))
  const unit = from(chance, ['dokumen', 'berkas', 'laporan', 'kegiatan'])
  const quantity = drawQuantity(chance, kind, unit)
  const links = drawLinks(chance)
  const activity = drawText(chance, mark)
  const cellOf: Readonly<Record<Column, () => Cell>> = {
    plan: () => text(plan),
    day: () => dates.write(day),
    start: () => times.write(start),
    end: () => times.write(end),
    time: () => writeRange(chance, start, end),
    text: () => text(activity),
    quantity: () => quantity.cell,
    unit: () => (quantity.hasUnit ? EMPTY : text(unit)),
    links: () => links.cell,
    number: () => text(String(1 + chance.below(30))),
    remark: () => text(from(chance, ['', 'WFH', 'selesai'])),
  }
  const doubtful: Field[] = []
  if (quantity.isDoubtful) doubtful.push('quantity')
  if (links.isDoubtful) doubtful.push('links')
  const row = {
    plan,
    day,
    start,
    end,
    text: activity,
    quantity: quantity.value,
    unit,
    links: links.urls,
    doubtful,
  }
  return { row, written: layout.columns.map((column) => cellOf[column]()) }
}

function drawCsvLook(chance: Chance): CsvLook {
  return {
    delimiter: from(chance, [';', ';', ',', '\t'] as const),
    newline: from(chance, ['\r\n', '\r\n', '\n', '\r'] as const),
    encoding: from(chance, [
      'utf-8',
      'utf-8',
      'utf-8-bom',
      'windows-1252',
      'windows-1252',
      'utf-16le',
      'utf-16be',
      'utf-16le-bare',
    ] as const),
    hasSepLine: chance.happens(0.15),
    quotesAll: chance.happens(0.2),
  }
}
