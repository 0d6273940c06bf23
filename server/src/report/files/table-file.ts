import { createHash } from 'node:crypto'
import type { ExportFormat } from '@jejak/shared/report/export'
import { csvLine, type Cell } from './cell.ts'
import { sheetHead, SHEET_FOOT, xlsxParts } from './xlsx-parts.ts'
import { xlsxRow } from './xlsx-row.ts'
import { createZip } from './zip.ts'

/** Words of a file that are not its rows. */
export type FileWords = {
  readonly sheet: string
  readonly heads: readonly (readonly [title: string, width: number])[]
  readonly rows: string
  readonly hash: string
}

export type Written = { readonly rows: number; readonly sha256: string }

/** A table on its way to the disk: pieces of rows, then the end with their number and their hash. */
export type TableFile = {
  write(rows: readonly (readonly Cell[])[]): Promise<void>
  end(): Promise<Written>
}

type Write = (bytes: Uint8Array) => Promise<void>

/**
 * Begins a file. The hash is over the header and the rows as lines of CSV in UTF-8, so that both formats of the same rows
 * have the same one, and a CSV can be held against it without Jejak.
 */
export async function beginTable(
  format: ExportFormat,
  words: FileWords,
  write: Write,
): Promise<TableFile> {
  const hash = createHash('sha256')
  const head: readonly Cell[] = words.heads.map(([text]) => ({ text }))
  const body = await (format === 'csv' ? beginCsv(write) : beginXlsx(words, write))
  const add = async (rows: readonly (readonly Cell[])[]) => {
    const lines = rows.map(csvLine).join('')
    hash.update(lines)
    await body.add(rows, lines)
  }
  await add([head])
  let count = 0
  return {
    async write(rows) {
      count += rows.length
      await add(rows)
    },
    async end() {
      const written = { rows: count, sha256: hash.digest('hex') }
      const foot: readonly (readonly Cell[])[] = [
        [],
        [{ text: words.rows }, { number: written.rows }],
        [{ text: words.hash }, { text: written.sha256 }],
      ]
      await body.end(foot)
      return written
    },
  }
}

type Body = {
  add(rows: readonly (readonly Cell[])[], lines: string): Promise<void>
  end(foot: readonly (readonly Cell[])[]): Promise<void>
}

async function beginCsv(write: Write): Promise<Body> {
  // So that Excel reads UTF-8.
  await write(Buffer.from('\uFEFF'))
  return {
    add: (_rows, lines) => write(Buffer.from(lines)),
    end: (foot) => write(Buffer.from(foot.map(csvLine).join(''))),
  }
}

async function beginXlsx({ sheet, heads }: FileWords, write: Write): Promise<Body> {
  const zip = createZip(write)
  for (const [path, text] of xlsxParts(sheet)) await zip.add(path, text)
  const entry = await zip.begin('xl/worksheets/sheet1.xml')
  await entry.write(sheetHead(heads.map(([, width]) => width)))
  let at = 0
  const add = (rows: readonly (readonly Cell[])[]) =>
    entry.write(rows.map((cells) => xlsxRow(cells, ++at, at === 1)).join(''))
  return {
    add,
    async end(foot) {
      await add(foot)
      await entry.write(SHEET_FOOT)
      await entry.end()
      await zip.finish()
    },
  }
}
