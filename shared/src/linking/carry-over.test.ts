import { expect, test } from 'vitest'
import { carryOver } from './carry-over.ts'

const january = { id: 'jan-1', rencanaAksi: 'Menyusun laporan  keuangan bulanan' }
const dropped = { id: 'jan-2', rencanaAksi: 'Mengelola arsip inaktif' }
const february = { id: 'feb-1', rencanaAksi: 'menyusun laporan keuangan bulanan' }
const all = [january, dropped, february]

test('a choice of the last period counts for the rencana aksi that goes on under the same words', () => {
  const memory = [{ text: 'Rekap belanja', planId: 'jan-1', at: 1, objectKey: 'doc-1' }]
  expect(carryOver(memory, all, [february])).toEqual([{ ...memory[0], planId: 'feb-1' }])
})

test('one that ended is no answer, and what nothing fitted stays so', () => {
  const memory = [
    { text: 'Menata boks', planId: 'jan-2', at: 2 },
    { text: 'Apel pagi', planId: null, at: 1 },
  ]
  expect(carryOver(memory, all, [february])).toEqual(memory)
})

test('within a period nothing changes', () => {
  const memory = [{ text: 'Rekap belanja', planId: 'feb-1', at: 1 }]
  expect(carryOver(memory, all, [february])).toEqual(memory)
})
