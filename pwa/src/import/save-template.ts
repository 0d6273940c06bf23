import { writeCsv } from '@jejak/shared/bkn/csv'
import type { ImportKind } from '@jejak/shared/import/kinds'
import { TEMPLATE_NAMES, templateOf } from '@jejak/shared/import/templates'
import { saveFile } from '../storage/export.ts'

/** A CSV that Excel opens with its columns apart, whichever separator the system expects. */
export function saveCsvTemplate(kind: ImportKind, separator: ',' | ';'): void {
  const end = separator === ';' ? 'titik-koma' : 'koma'
  const text = writeCsv(templateOf(kind), separator)
  saveFile(`templat-${TEMPLATE_NAMES[kind]}-${end}.csv`, 'text/csv', text)
}

/** One workbook with a sheet for each kind. Every cell is text, so that no NIP is rounded. */
export async function saveWorkbookTemplate(kinds: readonly ImportKind[]): Promise<void> {
  const { default: write } = await import('write-excel-file/universal')
  const sheets = kinds.map((kind) => ({
    sheet: TEMPLATE_NAMES[kind],
    data: templateOf(kind).map((row) => row.map((value) => ({ value, type: String, format: '@' }))),
  }))
  saveFile('templat-jejak.xlsx', XLSX, await write(sheets).toBlob())
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
