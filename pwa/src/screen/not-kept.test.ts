import { Dexie } from 'dexie'
import { afterEach, expect, test, vi } from 'vitest'
import { notKeptText, watchNotKept } from './not-kept.ts'

const FULL = 'Belum tersimpan: penyimpanan perangkat penuh. Kosongkan ruang, lalu ulangi.'
const full = () => new DOMException('The disk is full', 'QuotaExceededError')
/** As Dexie hands it on from a transaction. */
const wrapped = () => new Dexie.AbortError('Transaction aborted', full())

let stop = new AbortController()
afterEach(() => stop.abort())
const watched = () => {
  stop = new AbortController()
  const page = new EventTarget()
  const say = vi.fn<(text: string) => void>()
  watchNotKept({ page, say, signal: stop.signal })
  return { page, say }
}

test.each([
  ['a full disk', full(), FULL],
  ['a full disk met in a transaction', wrapped(), FULL],
  [
    'a store that will not write',
    new DOMException('Internal error', 'UnknownError'),
    'Belum tersimpan: penyimpanan peramban tidak menerima tulisan. Muat ulang halaman, lalu ulangi.',
  ],
  ['a fault of ours', new TypeError('x is undefined'), undefined],
  ['a database closed at sign-out', new Dexie.DatabaseClosedError('closed'), undefined],
])('%s is told in words or not at all', (_what, error, text) => {
  expect(notKeptText(error)).toBe(text)
})

test('an act that nobody waited for and that could not be kept says so', () => {
  const { page, say } = watched()
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: wrapped() }))
  expect(say).toHaveBeenCalledExactlyOnceWith(FULL)
})

test('a run of the background that could not be kept says so', () => {
  const { page, say } = watched()
  page.dispatchEvent(Object.assign(new Event('error'), { error: full() }))
  expect(say).toHaveBeenCalledExactlyOnceWith(FULL)
})

test('what has nothing to do with keeping says nothing', () => {
  const { page, say } = watched()
  page.dispatchEvent(Object.assign(new Event('error'), { error: undefined }))
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'stop' }))
  expect(say).not.toHaveBeenCalled()
})
