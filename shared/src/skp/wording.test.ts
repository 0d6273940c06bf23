import { expect, test } from 'vitest'
import { wordingFacts } from './wording.ts'

const measured = [{ indikator: 'Jumlah dokumen', target: '12 Dokumen' }]
const codesOf = (uraian: string, indikator = measured) =>
  wordingFacts({ uraian, indikator }).map(({ code }) => code)

test.each([
  ['Melaksanakan rapat koordinasi', ['weak-verb']],
  ['melakukan verifikasi berkas', ['weak-verb']],
  ['Mengikuti, bila diminta, rapat dinas', ['weak-verb']],
  ['Tersusunnya dokumen perencanaan', []],
  ['Meningkatnya kualitas layanan', []],
  ['Terlaksananya pembinaan', []],
  // The word is one of many here, and does not begin the sentence.
  ['Tersusunnya panduan melaksanakan rapat', []],
  ['Pelaksanaan rapat', []],
  ['', []],
  ['   ', []],
] as const)('“%s” is told %j', (uraian, said) => {
  expect(codesOf(uraian)).toEqual(said)
})

test('a weak verb is named as it was written', () => {
  expect(wordingFacts({ uraian: ' Membantu pimpinan', indikator: measured })).toEqual([
    { code: 'weak-verb', word: 'Membantu' },
  ])
})

test('an RHK without an indikator has no measure, and one without words is not spoken of', () => {
  expect(codesOf('Tersusunnya dokumen', [])).toEqual(['no-measure'])
  expect(codesOf('', [])).toEqual([])
})

test.each([
  ['12', 'no-unit'],
  ['1.250', 'no-unit'],
  ['90 – 95', 'no-unit'],
  ['', 'no-target'],
  ['  ', 'no-target'],
  ['12 Dokumen', undefined],
  ['95%', undefined],
  ['90–95 %', undefined],
  ['Minggu ketiga', undefined],
  ['3 hari', undefined],
])('a target “%s” is %s', (target, code) => {
  const facts = wordingFacts({
    uraian: 'Tersusunnya dokumen',
    indikator: [...measured, { indikator: 'Kadar kesalahan', target }],
  })
  expect(facts).toEqual(code ? [{ code, number: 2 }] : [])
})

test.each([
  [{ target: '12', satuan: 'Dokumen' }, undefined],
  [{ target: '', targetAngka: 12, satuan: 'Dokumen' }, undefined],
  [{ target: '', targetAngka: 12 }, 'no-unit'],
  [{ target: '', satuan: 'Dokumen' }, 'no-target'],
])('a target %j with a number or unit beside it is %s', (beside, code) => {
  const facts = wordingFacts({
    uraian: 'Tersusunnya dokumen',
    indikator: [{ indikator: 'Kadar kesalahan', ...beside }],
  })
  expect(facts).toEqual(code ? [{ code, number: 1 }] : [])
})

test('an indikator that is still being written is left alone', () => {
  expect(codesOf('Tersusunnya dokumen', [{ indikator: ' ', target: '' }])).toEqual([])
})
