import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeXlsx } from '@jejak/extension/bkn/files/xlsx'
import { parseCells, unguard, writeCsv } from '@jejak/shared/bkn/csv'
import { table } from './awkward-cells.ts'

const run = promisify(execFile)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejak-workbook-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Opens a file in LibreOffice and answers the cells as it shows them. */
async function openInLibreOffice(name: string, content: Uint8Array | string) {
  await writeFile(join(folder, name), content)
  const out = join(folder, 'out')
  // Comma, quote, UTF-8, as LibreOffice's own import dialog stands; cells as shown and not as stored.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const from = name.endsWith('.csv')
    ? ['--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,false']
    : []
  await run('soffice', [
    profile,
    '--headless',
    ...from,
    '--convert-to',
    filter,
    '--outdir',
    out,
    join(folder, name),
  ])
  const text = await readFile(join(out, name.replace(/\.\w+$/, '.csv')), 'utf8')
  return parseCells(text)
}

describe('files that people open in a spreadsheet', () => {
  test(
    'a workbook opens in LibreOffice with each cell as it was',
    { timeout: 90_000 },
    async () => {
      const file = await writeXlsx(table, 'Progress Harian')
      const shown = await openInLibreOffice('buku.xlsx', new Uint8Array(await file.arrayBuffer()))
      expect(shown).toEqual(table)
    },
  )

  test(
    'a CSV opens with each cell as it was, guarded ones behind their apostrophe',
    { timeout: 90_000 },
    async () => {
      const shown = await openInLibreOffice('teks.csv', writeCsv(table))
      expect(shown.map((row) => row.map(unguard))).toEqual(table)
      expect(shown.flat().filter((cell) => /Err:|#NAME|E\+\d/.test(cell))).toEqual([])
    },
  )
})
