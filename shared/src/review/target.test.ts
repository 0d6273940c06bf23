import { expect, test } from 'vitest'
import { targetOf } from './target.ts'

test.each([
  ['2 Dokumen', { quantity: 2, unit: 'dokumen' }],
  [' 1.200  berkas permohonan ', { quantity: 1200, unit: 'berkas permohonan' }],
  ['12', null],
  ['100 %', null],
  ['2-3 Dokumen', null],
  ['2,5 Dokumen', null],
  ['31 Desember 2026', null],
  ['Terlaksana', null],
  ['', null],
])('%s', (text, target) => {
  expect(targetOf(text)).toEqual(target)
})
