import { settleDays, readDay, type DayConvention } from '@jejak/shared/bkn/table/days'
import { readTime } from '@jejak/shared/bkn/table/times'
import { isDamaged } from '@jejak/shared/bkn/table/read-rows'
import type { Day, MinuteOfDay } from '@jejak/shared/calendar/day'
import type { ImportKind } from '@jejak/shared/import/kinds'
import type { ErrorCode, Issue, WarningCode } from '@jejak/shared/import/report'
import type { StagedRow, StagedTable } from '@jejak/shared/import/stage'
import { checkNip } from '@jejak/shared/org/nip-check'
import { isSafeLine } from '@jejak/shared/text/characters'

const DAYS = ['mulai', 'selesai', 'tanggal', 'sampai']
const SHOWN = 60
/** `1,98807E+17` */
const ROUNDED = /^\d+(?:[.,]\d+)?e\+?\d+$/i

/** The cells of one row, each read with its own complaint. A reader answers undefined for a cell that it complained of. */
export type RowReader = {
  /** Undefined also for a column that the table lacks: `has` tells. */
  text(column: string, most: number): string | undefined
  day(column: string): Day | null | undefined
  /** Null for an empty cell. */
  time(column: string): MinuteOfDay | null | undefined
  nip(): string | undefined
  has(column: string): boolean
  raw(column: string): string
  complain(column: string, code: ErrorCode | WarningCode): void
}

/** The day of a cell of a column; null for one that is none. */
type ReadDays = (column: string, value: string) => Day | null

/**
 * How the dates of each column of a table are written: day first, unless the column itself shows another order. A list has few
 * different days, and each is read once.
 */
export function dayReader(table: StagedTable): ReadDays {
  const readers = DAYS.map((column) => {
    const at = table.columns.indexOf(column)
    const different = new Set(at < 0 ? [] : table.rows.map(({ cells }) => (cells[at] ?? '').trim()))
    const settled = settleDays([...different], { dates: 'first', turned: 'first' })
    const convention = settled.kind === 'settled' ? settled.convention : DAY_FIRST
    const days = new Map([...different].map((value) => [value, readDay(value, convention) ?? null]))
    return [column, days] as const
  })
  const byColumn = new Map(readers)
  return (column, value) => byColumn.get(column)?.get(value) ?? null
}

const DAY_FIRST: DayConvention = { order: 'dmy', isTurned: false }

type Reading = {
  readonly table: StagedTable
  readonly kind: ImportKind
  readonly readDays: ReadDays
  readonly today: Day
  readonly issues: Issue[]
}

export function rowReader({ row, cells }: StagedRow, reading: Reading): RowReader {
  const { table, kind, readDays, today, issues } = reading
  const has = (column: string) => table.columns.includes(column)
  const raw = (column: string) => (cells[table.columns.indexOf(column)] ?? '').trim()
  const complain = (column: string, code: ErrorCode | WarningCode) =>
    void issues.push({
      code,
      kind,
      label: table.label,
      row,
      column,
      value: raw(column).slice(0, SHOWN),
    })
  const refuse = (column: string, code: ErrorCode) => {
    complain(column, code)
    return undefined
  }
  return {
    has,
    raw,
    complain,
    text(column, most) {
      const value = raw(column).replace(/\s+/g, ' ')
      if (isDamaged(value)) return refuse(column, 'damaged')
      if (!isSafeLine(value)) return refuse(column, 'unsafe')
      return value.length > most ? refuse(column, 'too-long') : value
    },
    day(column) {
      const value = raw(column)
      if (value === '') return null
      return readDays(column, value) ?? refuse(column, 'not-a-day')
    },
    time(column) {
      const value = raw(column)
      return value === '' ? null : (readTime(value, 'clock') ?? refuse(column, 'not-a-time'))
    },
    nip() {
      if (raw('nip') === '') return refuse('nip', 'empty')
      // The last digits of a number are lost: taken for a NIP it would be another person's.
      if (ROUNDED.test(raw('nip'))) return refuse('nip', 'nip-rounded')
      const { nip, fault, warnings } = checkNip(raw('nip'), today)
      if (fault) return refuse('nip', fault)
      // Said once, where the person is listed.
      if (kind === 'person') for (const warning of warnings) complain('nip', warning)
      return nip
    },
  }
}
