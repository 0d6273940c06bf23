import { parseCsv } from '@jejak/shared/bkn/csv'
import { fromTable } from '@jejak/shared/bkn/rows'
import type { ImportedTable } from '@jejak/shared/bkn/rows'
import { readXlsx } from './xlsx.ts'

/** Entries of a CSV or XLSX file with the columns of §1.3, and its cells that cannot be read. */
export async function readEntriesFile(file: File): Promise<ImportedTable> {
  const isXlsx = /\.xlsx$/i.test(file.name)
  const table = isXlsx ? await readXlsx(file) : parseCsv(await file.text())
  const stamp = `${file.name.slice(0, 40)}-${file.lastModified}`
  return fromTable(table, (row) => `berkas:${stamp}:${row}`)
}
