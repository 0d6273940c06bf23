import { parseCsv } from '@jejak/shared/bkn/csv'
import { decodeText } from '@jejak/shared/bkn/table/decode-text'
import type { Sheet } from '@jejak/shared/bkn/table/sheet'
import { kindOfTableFile, toSheets } from '@jejak/shared/bkn/table/workbook'
import { readWorkbookFacts } from '@jejak/shared/bkn/table/workbook-facts'
import { countNamed, stageSheets, type Staged } from '@jejak/shared/import/stage'

/** `encoding`: bytes of no encoding that is known; `not-a-table`: neither CSV nor XLSX. */
export type Refused = { readonly file: string; readonly why: 'encoding' | 'not-a-table' }
export type ReadFiles = Staged & { readonly refused: readonly Refused[] }

/** What the files hold. Read on this device: the server is sent cells, never a file. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const read = await Promise.all(files.map(readOne))
  return {
    tables: read.flatMap((one) => ('tables' in one ? one.tables : [])),
    unread: read.flatMap((one) => ('unread' in one ? one.unread : [])),
    refused: read.flatMap((one) => ('why' in one ? [one] : [])),
  }
}

async function readOne(file: File): Promise<Staged | Refused> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = kindOfTableFile(bytes)
  if (kind === 'text') {
    const text = decodeText(bytes)
    if (text === undefined) return { file: file.name, why: 'encoding' }
    return stageSheets([{ name: '', isHidden: false, rows: parseCsv(text, countNamed) }], file.name)
  }
  const sheets =
    kind === 'workbook' ? await readWorkbook(file, bytes).catch(() => undefined) : undefined
  return sheets ? stageSheets(sheets, file.name) : { file: file.name, why: 'not-a-table' }
}

async function readWorkbook(file: File, bytes: Uint8Array<ArrayBuffer>): Promise<readonly Sheet[]> {
  const { default: read } = await import('read-excel-file/universal')
  return toSheets(await read(file), await readWorkbookFacts(bytes, inflate))
}

const inflate = (packed: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Response(
    new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
  ).text()
