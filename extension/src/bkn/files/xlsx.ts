import type { Table } from '@jejak/shared/bkn/rows'
import type { Sheet } from '@jejak/shared/bkn/table/sheet'
import { toSheets } from '@jejak/shared/bkn/table/workbook'
import { readWorkbookFacts } from '@jejak/shared/bkn/table/workbook-facts'

/** A workbook of one sheet. Every cell is text, so that no NIP is rounded, no time turned, no formula run. */
export async function writeXlsx(table: Table, sheet: string): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal')
  const cells = table.map((row) => row.map((value) => ({ value, type: String, format: '@' })))
  return write(cells, { sheet }).toBlob()
}

/** Every sheet of a workbook, with merged cells in each row they cover. */
export async function readXlsx(file: Blob): Promise<readonly Sheet[]> {
  const { default: read } = await import('read-excel-file/universal')
  const [sheets, bytes] = await Promise.all([read(file), file.arrayBuffer()])
  return toSheets(sheets, await readWorkbookFacts(new Uint8Array(bytes), inflate))
}

const inflate = (packed: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Response(
    new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
  ).text()
