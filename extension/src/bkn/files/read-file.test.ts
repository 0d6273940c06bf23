import { readSheets } from '@jejak/shared/bkn/table/read-sheets'
import writeExcelFile from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { readEntriesFile } from './read-file.ts'

const HEAD = 'rencana_aksi;tanggal;jam_mulai;jam_selesai;kegiatan;realisasi;satuan;bukti_dukung'
const ROW = 'A;15/01/2026;08.00;09.30;Rapat – “Renja 2027”;1;dokumen;'
const TABLE = `${HEAD}\r\n${ROW}\r\n`

async function read(bytes: Uint8Array, name = 'kegiatan.csv') {
  const file = await readEntriesFile(new File([new Uint8Array(bytes)], name, { lastModified: 1 }))
  return typeof file === 'string' ? file : readSheets(file.sheets, {}, file.idOf)
}

async function texts(bytes: Uint8Array) {
  const found = await read(bytes)
  return typeof found === 'string' ? found : found.entries.map(({ text }) => text)
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}
const ansi = (text: string) =>
  Uint8Array.from(
    text,
    (letter) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0),
  )

describe('the encoding of a CSV', () => {
  it.each([
    ['UTF-8', utf8(TABLE)],
    ['UTF-8 with its mark', utf8(`\uFEFF${TABLE}`)],
    ['Windows-1252, as Excel saves it', ansi(TABLE)],
    ['UTF-16 little-endian', utf16(`\uFEFF${TABLE}`, true)],
    ['UTF-16 big-endian', utf16(`\uFEFF${TABLE}`, false)],
    ['UTF-16 without its mark', utf16(TABLE, true)],
  ])('%s is recognised', async (_, bytes) => {
    expect(await texts(bytes)).toEqual(['Rapat – “Renja 2027”'])
  })

  it('is refused when no encoding fits, so that no letter is replaced', async () => {
    expect(await texts(Uint8Array.of(...utf8(HEAD), 10, 0x81, 0x8d))).toBe('encoding')
    expect(await texts(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe('not-a-table')
    expect(await texts(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3))).toBe('not-a-table')
  })
})

it.each([
  ['tabs', TABLE.replaceAll(';', '\t')],
  ['commas', TABLE.replaceAll(';', ',')],
  ['a note of the separator', `sep=;\r\n${TABLE}`],
  ['carriage returns alone', TABLE.replaceAll('\r\n', '\r')],
  ['a title above', `LAPORAN, JANUARI, 2026\r\n\r\n${TABLE}`],
])('a CSV with %s is read', async (_, text) => {
  expect(await texts(utf8(text))).toEqual(['Rapat – “Renja 2027”'])
})

describe('a workbook', () => {
  const head = HEAD.split(';')
  const row = (text: string) => [
    'A',
    { value: 46_037, type: Number, format: 'dd/mm/yyyy' },
    { value: 0.375, type: Number, format: 'hh:mm' },
    { value: 46_037.416_666_666_664, type: Number, format: 'dd/mm/yyyy hh:mm' },
    text,
    { value: 1000, type: Number },
    'data',
    '',
  ]
  const bytesOf = async (sheets: readonly { readonly sheet: string; readonly data: unknown }[]) =>
    new Uint8Array(await writeExcelFile(sheets as never).toBuffer())

  it('is read from all its sheets, its dates and times as it shows them', async () => {
    const bytes = await bytesOf([
      { sheet: 'Satu', data: [head, row('pertama')] },
      { sheet: 'Dua', data: [head, row('kedua')] },
    ])
    const found = await read(bytes, 'kegiatan.xlsx')
    expect(found).toMatchObject({
      entries: [
        { day: '2026-01-15', start: 540, end: 600, text: 'pertama', quantity: 1000 },
        { day: '2026-01-15', start: 540, end: 600, text: 'kedua', quantity: 1000 },
      ],
      errors: [],
      unread: [],
    })
    // What a workbook is shows in its bytes, whatever it is called.
    expect(await read(bytes, 'kegiatan.csv')).toMatchObject({ errors: [] })
  })

  it('has the value of merged cells in each of their rows', async () => {
    const first = row('satu').map((cell, at) => (at === 0 ? { value: 'A', rowSpan: 2 } : cell))
    const second = row('dua').map((cell, at) => (at === 0 ? null : cell))
    const found = await read(await bytesOf([{ sheet: 'Satu', data: [head, first, second] }]))
    expect(found).toMatchObject({
      entries: [{ rencanaAksi: 'A' }, { rencanaAksi: 'A' }],
      errors: [],
    })
  })
})
