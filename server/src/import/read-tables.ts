import { setImmediate } from 'node:timers/promises'
import type { Day } from '@jejak/shared/calendar/day'
import { IMPORT_KINDS, type ImportKind } from '@jejak/shared/import/kinds'
import type { Issue } from '@jejak/shared/import/report'
import type { StagedTable } from '@jejak/shared/import/stage'
import { dayReader, rowReader, type RowReader } from './read-cells.ts'
import { READERS } from './read-rows.ts'
import type { Found, FoundRecords } from './records.ts'

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
    absence: { rows: [] as Found<'absence'>[], named: new Set<string>() },
    holiday: { rows: [] as Found<'holiday'>[], named: new Set<string>() },
    roster: { rows: [] as Found<'roster'>[], named: new Set<string>() },
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
