import { expect, test } from 'vitest'
import type { PastChoice } from '../match/plan.ts'
import { saidNoneIn } from './said-none.ts'

const none = (text: string, objectKey?: string): PastChoice => ({
  text,
  planId: null,
  ...(objectKey !== undefined && { objectKey }),
})
const linked = (text: string, objectKey?: string): PastChoice => ({
  ...none(text, objectKey),
  planId: 'ra-1',
})

test('the same series is remembered: another month, the same answer', () => {
  const said = saidNoneIn([none('Apel pagi bulan Januari')])
  expect(said({ text: 'Apel pagi bulan Februari', objectKey: '' })).toBe(true)
  expect(said({ text: 'Menyusun laporan keuangan', objectKey: '' })).toBe(false)
})

test('the same object is remembered, whatever the text says', () => {
  const said = saidNoneIn([none('Membaca arahan', 'doc-1')])
  expect(said({ text: 'Memperbarui dokumen', objectKey: 'doc-1' })).toBe(true)
  expect(said({ text: 'Memperbarui dokumen', objectKey: 'doc-2' })).toBe(false)
})

test('the last answer holds, and that to the same object before that to a like text', () => {
  const said = saidNoneIn([
    linked('Apel pagi', 'doc-1'),
    none('Apel pagi', 'doc-2'),
    none('Rapat mingguan'),
    linked('Rapat mingguan'),
  ])
  expect(said({ text: 'Apel pagi', objectKey: 'doc-2' })).toBe(true)
  expect(said({ text: 'Apel pagi', objectKey: 'doc-3' })).toBe(false)
  expect(said({ text: 'Rapat mingguan', objectKey: '' })).toBe(true)
})

test('a text of nothing but numbers is like no other', () => {
  expect(saidNoneIn([none('12')])({ text: '13', objectKey: '' })).toBe(false)
})
