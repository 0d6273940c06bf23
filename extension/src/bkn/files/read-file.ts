import { parseCsv } from '@jejak/shared/bkn/csv'
import { decodeText } from '@jejak/shared/bkn/table/decode-text'
import type { RowName } from '@jejak/shared/bkn/table/read-sheets'
import type { Sheet } from '@jejak/shared/bkn/table/sheet'
import { kindOfTableFile } from '@jejak/shared/bkn/table/workbook'
import { readXlsx } from './xlsx.ts'

/** A file as its tables, before anything in it is understood. */
export type EntriesFile = {
  readonly sheets: readonly Sheet[]
  readonly idOf: (name: RowName) => string
}

/** `encoding`: bytes of no encoding that is known; `not-a-table`: neither CSV nor XLSX. */
export type FileRefusal = 'encoding' | 'not-a-table'

/** The tables of a CSV or XLSX file. By its content and not by its name: an XLSX renamed to `.csv` is one still. */
export async function readEntriesFile(file: File): Promise<EntriesFile | FileRefusal> {
  const stamp = `${file.name.slice(0, 40)}-${file.lastModified}`
  // The first sheet's rows have kept their ids: a file that is read again replaces what it brought before.
  const idOf = ({ sheet, row }: RowName) =>
    `berkas:${stamp}:${sheet === 0 ? '' : `${sheet + 1}.`}${row}`
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = kindOfTableFile(bytes)
  if (kind === 'workbook') {
    const sheets = await readXlsx(file).catch(() => undefined)
    return sheets ? { sheets, idOf } : 'not-a-table'
  }
  if (kind === 'old-workbook') return 'not-a-table'
  const text = decodeText(bytes)
  if (text === undefined) return 'encoding'
  return { sheets: [{ name: '', isHidden: false, rows: parseCsv(text) }], idOf }
}
