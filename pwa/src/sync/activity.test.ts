import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createActivity } from './activity.ts'

const REST_MS = 120
let shown: string[]
beforeEach(() => {
  vi.useFakeTimers()
  shown = []
})
afterEach(() => {
  vi.useRealTimers()
})
const start = () => createActivity((state) => shown.push(state))

test('work makes busy, and its end idle after a moment', async () => {
  const { track } = start()
  await track(() => Promise.resolve())
  expect(shown).toEqual(['busy'])
  vi.advanceTimersByTime(REST_MS)
  expect(shown).toEqual(['busy', 'idle'])
})

test('long work stays busy, however long', async () => {
  const { track } = start()
  let end = () => {}
  const work = track(() => new Promise<void>((resolve) => (end = resolve)))
  vi.advanceTimersByTime(60_000)
  expect(shown).toEqual(['busy'])
  end()
  await work
  vi.advanceTimersByTime(REST_MS)
  expect(shown).toEqual(['busy', 'idle'])
})

test('what follows from a write within the moment leaves no gap', async () => {
  const { note, track } = start()
  note()
  vi.advanceTimersByTime(REST_MS - 1)
  await track(() => Promise.resolve())
  vi.advanceTimersByTime(REST_MS - 1)
  note()
  vi.advanceTimersByTime(REST_MS)
  expect(shown).toEqual(['busy', 'idle'])
})

test('work that fails is over as well', async () => {
  const { track } = start()
  await expect(track(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
  vi.advanceTimersByTime(REST_MS)
  expect(shown).toEqual(['busy', 'idle'])
})
