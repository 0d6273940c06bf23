import { expect, test } from 'vitest'
import type { Ranked } from '../match/plan.ts'
import { alikeTo, type Unlinked } from './alike.ts'

let count = 0
const work = (text: string, more: Partial<Unlinked> = {}): Unlinked => ({
  id: String(++count),
  text,
  objectKey: '',
  app: '',
  ranked: [],
  ...more,
})
const fits = (id: string, ...because: readonly string[]): Ranked => ({
  id,
  score: 0.5,
  because,
  certain: false,
})
const isAlike = (one: Unlinked, other: Unlinked) => alikeTo(one, [one, other]).includes(other)

test('one of a series is like the next', () => {
  const january = work('Menyusun laporan kinerja bulan Januari')
  expect(isAlike(january, work('Menyusun laporan kinerja bulan Februari'))).toBe(true)
  expect(isAlike(january, work('Menyusun laporan keuangan bulan Januari'))).toBe(false)
})

test('the same object is alike, whatever was done to it', () => {
  const edit = work('Menyusun notula', { app: 'google-docs', objectKey: '1AbC' })
  const read = { app: 'google-docs', objectKey: '1AbC' }
  expect(isAlike(edit, work('Menelaah berkas', read))).toBe(true)
  expect(isAlike(edit, work('Menelaah berkas', { ...read, app: 'canva' }))).toBe(false)
})

test('the same act on the same sort of object of one app is alike', () => {
  const letter = (text: string, n: number) =>
    work(text, { app: 'srikandi', objectKey: `letter:${n}` })
  expect(isAlike(letter('Menelaah surat A', 1), letter('Menelaah undangan B', 2))).toBe(true)
  expect(isAlike(letter('Menelaah surat A', 1), letter('Menandatangani undangan B', 2))).toBe(false)
})

test('pages that were not told apart are no sort of object, and no object', () => {
  const page = (text: string, objectKey: string) => work(text, { app: 'siasn', objectKey })
  expect(isAlike(page('Mengolah data A', 'page'), page('Memeriksa berkas B', 'page'))).toBe(false)
  expect(isAlike(page('Mengolah data A', 'page:/a'), page('Mengolah berkas B', 'page:/b'))).toBe(
    false,
  )
})

test('drawn to the same rencana aksi by the same words is alike; by no words it is not', () => {
  const one = work('Rekap SPJ', { ranked: [fits('ra-1', 'spj', 'rekap')] })
  expect(isAlike(one, work('Unggah SPJ', { ranked: [fits('ra-1', 'rekap', 'spj')] }))).toBe(true)
  expect(isAlike(one, work('Unggah SPJ', { ranked: [fits('ra-1', 'spj')] }))).toBe(false)
  expect(isAlike(one, work('Unggah SPJ', { ranked: [fits('ra-2', 'rekap', 'spj')] }))).toBe(false)
  const mute = work('Rekap', { ranked: [fits('ra-1')] })
  expect(isAlike(mute, work('Unggah', { ranked: [fits('ra-1')] }))).toBe(false)
})

test('nothing is like itself', () => {
  const one = work('Apel pagi')
  expect(alikeTo(one, [one])).toEqual([])
})
