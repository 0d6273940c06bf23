import { expect, test } from 'vitest'
import { readXlsx, writeXlsx } from '@jejak/extension/bkn/files/xlsx'
import { parseCsv, writeCsv } from '@jejak/shared/bkn/csv'
import { fromTable } from '@jejak/shared/bkn/rows'
import { entries, table } from './awkward-cells.ts'

test('a workbook and a CSV come back by import without loss', async () => {
  const file = await writeXlsx(table, 'Progress Harian')
  expect(fromTable(await readXlsx(file), String)).toEqual({ entries, errors: [] })
  expect(fromTable(parseCsv(writeCsv(table)), String)).toEqual({ entries, errors: [] })
})
