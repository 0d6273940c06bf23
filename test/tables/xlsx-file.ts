import { createRequire } from 'node:module'

import type { Cell, DrawnTable } from './meaning.ts'

/** The writer that the extension exports with; its package is the one that has it. */
const writeExcelFile = createRequire(new URL('../../extension/package.json', import.meta.url))(
  'write-excel-file/node',
) as Writer

type Writer = (
  sheets: readonly unknown[],
  options: unknown,
) => { readonly toBuffer: () => Promise<Uint8Array> }

/** The bytes of a workbook as a spreadsheet program would save it. */
export async function writeXlsx(table: DrawnTable): Promise<Uint8Array> {
  const sheets = table.sheets.map((sheet) => ({
    data: sheet.cells.map((row) => row.map(written)),
    sheet: sheet.name,
  }))
  const hidden = (tag: string, attributes: object, index: number | undefined) =>
    tag === 'sheet' && index !== undefined && table.sheets[index]?.isHidden
      ? { ...attributes, state: 'hidden' }
      : attributes
  const hiding = {
    files: { transform: { 'xl/workbook.xml': { transformElementAttributes: hidden } } },
  }
  return new Uint8Array(await writeExcelFile(sheets, { features: [hiding] }).toBuffer())
}

function written(cell: Cell): unknown {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'text':
      return {
        value: cell.text,
        type: String,
        ...(cell.rowSpan && { rowSpan: cell.rowSpan }),
        ...(cell.columnSpan && { columnSpan: cell.columnSpan }),
      }
    case 'number':
      return { value: cell.value, type: Number, ...(cell.rowSpan && { rowSpan: cell.rowSpan }) }
    case 'serial':
      return {
        value: cell.value,
        type: Number,
        format: cell.format,
        ...(cell.rowSpan && { rowSpan: cell.rowSpan }),
      }
  }
}
