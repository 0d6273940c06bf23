import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { toDay } from '@jejak/shared/calendar/day'
import { guarded, lineOf, writtenNip, type Cell } from '@jejak/server/report/files/cell'
import { FILE_WORDS } from '@jejak/server/report/files/columns'
import { beginTable } from '@jejak/server/report/files/table-file'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFlatSheet, type SeenCell } from './flat-sheet.ts'

const run = promisify(execFile)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejak-exports-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Everything by which a cell could become something else than was written. */
const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://x";"y")',
  '+62812345678',
  '-5',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  '＝1+1',
  "=cmd|'/c calc'!A0",
  '199001012015011001',
  '1E5',
  '1.5E+3',
  '3/4',
  '1-2',
  '01/02/2026',
  '17-11-2026',
  '2026-11-17',
  '5 Mei',
  '1 Des 2026',
  'March 5',
  '08.30',
  '08:30',
  '7:30 PM',
  '1.234,50',
  '12 %',
  'Rp 500.000',
  '$5',
  '(3)',
  '007',
  'TRUE',
  'salah',
  '_x0041_ dan _x000D_',
  'a;b,c\td',
  'kata "berkutip"; dan \'lain\'',
  'baris\nbaru\r\ndua',
  'tak\u0000tampak\u0007\u202Ekanan',
  '<b>&amp;</b> ]]>',
  '  dua spasi  ',
  'émoji 🙂 𝒳',
  'x\uFFFEy',
  '#REF!',
  'Menyusun laporan',
] as const

const ROWS: readonly (readonly Cell[])[] = HOSTILE.map((text, at) => [
  { day: toDay('2026-03-04') },
  { nip: '199001012015011001' },
  { text },
  { minute: [0, 480, 1439, 1440][at % 4] ?? 0 },
  { number: at % 5 === 0 ? null : at * 1_000_003 },
  { text: `Nomor ${at} sampai` },
])

async function fileOf(format: 'csv' | 'xlsx') {
  const chunks: Uint8Array[] = []
  const table = await beginTable(format, FILE_WORDS, async (bytes) => void chunks.push(bytes))
  await table.write(ROWS)
  const written = await table.end()
  return { bytes: Buffer.concat(chunks), ...written }
}

/** Opens a file in LibreOffice as somebody does who clicks on it, and answers what it made of each cell. */
async function open(name: string, bytes: Uint8Array, language?: number) {
  await writeFile(join(folder, name), bytes)
  // Semicolons, UTF-8, and everything recognised that it can: numbers, dates, truths.
  const filter =
    language === undefined
      ? []
      : [`--infilter=Text - txt - csv (StarCalc):59,34,76,1,,${language},false,true`]
  await run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    ...filter,
    '--convert-to',
    'fods',
    '--outdir',
    folder,
    join(folder, name),
  ])
  return readFlatSheet(await readFile(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8'))
}

const text = (value: string): SeenCell =>
  value === '' ? { kind: 'empty', value: '' } : { kind: 'string', value }

function wanted(
  cell: Cell,
  toText: (cell: Extract<Cell, { text: string } | { nip: string }>) => string,
) {
  if ('text' in cell || 'nip' in cell) return text(toText(cell))
  if ('day' in cell) return { kind: 'date', value: cell.day }
  if ('minute' in cell) {
    const two = (value: number) => String(value).padStart(2, '0')
    const value = `PT${two(Math.floor(cell.minute / 60))}H${two(cell.minute % 60)}M00S`
    return { kind: 'time', value }
  }
  return cell.number === null ? text('') : { kind: 'float', value: String(cell.number) }
}

const inCsv: Parameters<typeof wanted>[1] = (cell) =>
  'nip' in cell ? writtenNip(cell.nip) : guarded(lineOf(cell.text))
const inXlsx: Parameters<typeof wanted>[1] = (cell) => lineOf('nip' in cell ? cell.nip : cell.text)

describe('exported files, opened by LibreOffice', () => {
  test.each([
    ['id-ID', 1057],
    ['en-US', 1033],
  ])('a CSV says each cell as it was written, where the language is %s', async (name, language) => {
    const { bytes, rows, sha256 } = await fileOf('csv')
    const seen = await open(`csv-${name}.csv`, bytes, language)
    expect(seen[0]).toEqual(FILE_WORDS.heads.map(([title]) => text(title)))
    expect(seen.slice(1, 1 + ROWS.length)).toEqual(
      ROWS.map((row) => row.map((cell) => wanted(cell, inCsv))),
    )
    expect(seen.slice(2 + ROWS.length)).toEqual([
      [text('Jumlah baris'), { kind: 'float', value: String(rows) }],
      [text('SHA-256'), text(sha256)],
    ])
  })

  test('a workbook says each cell as it was written, and its texts need no guard', async () => {
    const { bytes, rows, sha256 } = await fileOf('xlsx')
    const seen = await open('buku.xlsx', bytes)
    expect(seen[0]).toEqual(FILE_WORDS.heads.map(([title]) => text(title)))
    expect(seen.slice(1, 1 + ROWS.length)).toEqual(
      ROWS.map((row) => row.map((cell) => wanted(cell, inXlsx))),
    )
    expect(seen.slice(2 + ROWS.length)).toEqual([
      [text('Jumlah baris'), { kind: 'float', value: String(rows) }],
      [text('SHA-256'), text(sha256)],
    ])
  })

  test('both hold the same rows, and say so by the same hash', async () => {
    expect((await fileOf('csv')).sha256).toBe((await fileOf('xlsx')).sha256)
  })
})
