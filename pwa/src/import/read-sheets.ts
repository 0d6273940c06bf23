import { parseCsv } from '@jejak/shared/bkn/csv'
import { decodeText } from '@jejak/shared/bkn/table/decode-text'
import type { Sheet, SheetCell } from '@jejak/shared/bkn/table/sheet'
import { kindOfTableFile, toSheets } from '@jejak/shared/bkn/table/workbook'
import { readWorkbookFacts } from '@jejak/shared/bkn/table/workbook-facts'

/** `encoding`: bytes of no encoding that is known; `not-a-table`: neither CSV nor XLSX. */
export type Unreadable = 'encoding' | 'not-a-table'

/** The tables of a file, read on this device; a formula is what it shows. `countKnown` says which columns are known. */
export async function readSheetsOf(
  file: File,
  countKnown: (rows: readonly (readonly SheetCell[])[]) => number,
): Promise<readonly Sheet[] | Unreadable> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = kindOfTableFile(bytes)
  if (kind === 'text') {
    const text = decodeText(bytes)
    if (text === undefined) return 'encoding'
    return [{ name: '', isHidden: false, rows: parseCsv(text, countKnown) }]
  }
  const sheets =
    kind === 'workbook' ? await readWorkbook(file, bytes).catch(() => undefined) : undefined
  return sheets ?? 'not-a-table'
}

async function readWorkbook(file: File, bytes: Uint8Array<ArrayBuffer>): Promise<readonly Sheet[]> {
  const { default: read } = await import('read-excel-file/universal')
  return toSheets(await read(file), await readWorkbookFacts(bytes, inflate))
}

const inflate = (packed: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Response(
    new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
  ).text()
