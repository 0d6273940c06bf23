import { readEntriesFile } from '@jejak/extension/bkn/files/read-file'
import { readSheets, type ImportedTable } from '@jejak/shared/bkn/table/read-sheets'
import type { Answers } from '@jejak/shared/bkn/table/convention'
import { settle } from '@jejak/shared/bkn/settle'

import { writeCsv } from './csv-file.ts'
import type { DrawnTable } from './meaning.ts'
import { drawTable } from './table.ts'
import { judge, type Told, type Verdict } from './verdict.ts'
import { writeXlsx } from './xlsx-file.ts'

export type Played = { readonly table: DrawnTable; readonly told: Told; readonly verdict: Verdict }

/** Draws the file of a seed, has the product read it, answers what it asks, and judges. */
export async function playTable(seed: number): Promise<Played> {
  const table = drawTable(seed)
  const told = await read(table)
  return { table, told, verdict: judge(table, told) }
}

async function read(table: DrawnTable): Promise<Told> {
  const bytes = table.csv ? writeCsv(table, table.csv) : await writeXlsx(table)
  const name = table.csv ? 'kegiatan.csv' : 'kegiatan.xlsx'
  const file = await readEntriesFile(new File([new Uint8Array(bytes)], name, { lastModified: 1 }))
  if (typeof file === 'string')
    return { refusal: file, asked: [], rows: [], errors: [], unread: [] }
  const readWith = (answers: Answers) =>
    readSheets(file.sheets, answers, ({ sheet, row }) => `${sheet}:${row}`)
  const asked = readWith({}).questions
  const order = table.order === 'dmy' ? 'first' : 'second'
  // Whoever drew the file writes thousands with points, as here.
  const answers: Answers = { dates: order, turned: 'second', times: 'first', numbers: 'second' }
  return toTold(
    readWith(answers),
    asked.map(({ id }) => id),
    file.sheets.map(({ name: sheet }) => sheet),
  )
}

function toTold(read: ImportedTable, asked: readonly string[], sheets: readonly string[]): Told {
  // What the settling asks about before anything is filled counts as asked.
  const { issues } = settle(read.entries, {})
  const sheetAt = (name: string | undefined) => Math.max(0, sheets.indexOf(name ?? ''))
  return {
    refusal: undefined,
    asked,
    rows: read.entries.map((entry) => ({
      sheet: Number(entry.id.split(':')[0]),
      line: Number(entry.id.split(':')[1]),
      plan: entry.rencanaAksi ?? '',
      day: entry.day,
      start: entry.start,
      end: entry.end,
      text: entry.text,
      quantity: entry.quantity,
      unit: entry.unit,
      links: entry.evidence,
      isQuantityAsked: issues.some(
        ({ id, code }) => id === entry.id && code === 'decimal-quantity',
      ),
    })),
    errors: read.errors.map(({ row, sheet, column, code }) => ({
      line: row,
      sheet: sheetAt(sheet),
      why: `${column} ${code}`,
    })),
    unread: read.unread.flatMap((one) => {
      if (one.kind === 'column') return []
      const at = sheetAt(one.sheet)
      return [
        one.kind === 'sheet'
          ? { sheet: at }
          : { sheet: at, line: one.row, isOfLinks: one.kind === 'not-a-link' },
      ]
    }),
  }
}
