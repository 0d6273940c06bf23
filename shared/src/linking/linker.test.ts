import { expect, test } from 'vitest'
import type { PastChoice } from '../match/plan.ts'
import { loadOfficeWords } from '../match/vocabulary/load-office-words.ts'
import { planIdOf } from './link-view.ts'
import { linker } from './linker.ts'

const OFFICE_WORDS = await loadOfficeWords()
const plan = [
  { id: 'ra-1', rencanaAksi: 'Menyusun laporan keuangan bulanan', rhk: '', indikator: '' },
  { id: 'ra-2', rencanaAksi: 'Mengelola arsip inaktif', rhk: '', indikator: '' },
]
const made = (...memory: PastChoice[]) => linker({ plan, memory, vocabulary: OFFICE_WORDS })

test('the person’s choice for the same object is preselected the next time', () => {
  const text = 'Memperbarui dokumen Rekap'
  const subject = { text, objectKey: 'doc-1' }
  expect(planIdOf(made().view(subject, undefined))).toBeNull()
  const next = made({ text: 'Menyusun dokumen Rekap', planId: 'ra-2', objectKey: 'doc-1' })
  expect(next.view(subject, undefined)).toMatchObject({ by: 'certain', planId: 'ra-2' })
})

test('a choice of a plan that is not here is no choice', () => {
  const subject = { text: 'Apel pagi', objectKey: '' }
  expect(made().view(subject, 'ra-9').kind).toBe('open')
})

test('"nothing fits" of before is known for the next of the series', () => {
  const known = made({ text: 'Apel pagi bulan Januari', planId: null })
  const next = known.view({ text: 'Apel pagi bulan Maret', objectKey: '' }, undefined)
  expect(next).toMatchObject({ kind: 'none', by: 'memory' })
})

test('an empty text fits nothing', () => {
  expect(made().rank({ text: ' ', objectKey: 'doc-1' })).toEqual([])
})
