import { expect, test } from 'vitest'
import { sampleDay, sampleEntry, sampleOther } from '../../../test/entry-samples.ts'
import { duplicateText } from './duplicate-text.ts'

const day = (text: string) => sampleDay({ others: [sampleOther(600, 660, text)] })

test.each(['Menyusun laporan bulanan', '  menyusun   LAPORAN bulanan '])(
  'the sentence %o of the same day is said to be the same',
  (text) => {
    expect(duplicateText(sampleEntry(), day(text))).toEqual([
      { code: 'duplicate-text', level: 'warn' },
    ])
  },
)

test('another sentence, an empty one, or the entry itself is not', () => {
  expect(duplicateText(sampleEntry(), day('Menyusun laporan triwulan'))).toEqual([])
  expect(duplicateText(sampleEntry({ text: ' ' }), day(''))).toEqual([])
  const itself = { ...sampleOther(480, 540, sampleEntry().text), id: 'this' }
  expect(duplicateText(sampleEntry(), sampleDay({ others: [itself] }))).toEqual([])
})

test('a day of hundreds is read once, not once for each of its entries', () => {
  let reads = 0
  const others = Array.from({ length: 300 }, (_, n) => {
    const one = sampleOther(480, 540, '')
    return Object.defineProperty({ ...one, id: `${n}` }, 'text', {
      get: () => (reads++, `Memeriksa berkas ke-${n % 299}`),
    })
  })
  const context = sampleDay({ others })
  const told = others.filter(({ id }, n) => {
    const entry = { ...sampleEntry({ text: `Memeriksa berkas ke-${n % 299}` }), id }
    return duplicateText(entry, context).length > 0
  })
  expect(told.map(({ id }) => id)).toEqual(['0', '299'])
  expect(reads).toBe(300)
})
