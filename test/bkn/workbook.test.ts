import { expect, test } from 'vitest'
import { readXlsx, writeXlsx } from '@jejak/extension/bkn/files/xlsx'
import { parseCsv, writeCsv } from '@jejak/shared/bkn/csv'
import { fromTable } from '@jejak/shared/bkn/rows'
import { readSheets } from '@jejak/shared/bkn/table/read-sheets'
import { entries, table } from './awkward-cells.ts'

test('a workbook and a CSV come back by import without loss', async () => {
  const file = await writeXlsx(table, 'Progress Harian')
  const read = readSheets(await readXlsx(file), {}, ({ row }) => String(row))
  expect(read).toEqual({ entries, errors: [], unread: [], questions: [] })
  expect(fromTable(parseCsv(writeCsv(table)), String)).toEqual({ entries, errors: [] })
})
