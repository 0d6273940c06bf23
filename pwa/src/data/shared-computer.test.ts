import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Stay } from '../storage/device.ts'
import { watchSharedComputer } from './shared-computer.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
let stop: AbortController
let page: EventTarget
let stay: Stay
let reads: number
let noted: number[]
let ends: number

vi.mock('../storage/device.ts', () => ({
  getStay: async () => {
    reads++
    return stay
  },
  noteTouch: async (usedAt: number) => {
    noted.push(usedAt)
    stay = { ...stay, usedAt }
  },
}))

beforeEach(() => {
  vi.useFakeTimers({ now: 1_768_784_400_000 })
  stop = new AbortController()
  page = new EventTarget()
  vi.stubGlobal('document', page)
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error
  })
  // The look every few seconds is no matter here.
  vi.stubGlobal('window', { setInterval: () => 0 })
  stay = { isShared: true, since: Date.now(), usedAt: Date.now() }
  ;[reads, noted, ends] = [0, [], 0]
  watchSharedComputer(stop.signal, () => ends++)
})
afterEach(() => {
  stop.abort()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const type = async () => {
  page.dispatchEvent(new Event('keydown'))
  await vi.advanceTimersByTimeAsync(0)
}

test('a sentence that is typed reads and writes the device once', async () => {
  for (let key = 0; key < 60; key++) {
    page.dispatchEvent(new Event('keydown'))
    await vi.advanceTimersByTimeAsync(100)
  }
  expect([reads, noted.length]).toEqual([1, 1])
  await vi.advanceTimersByTimeAsync(20 * SECOND)
  await type()
  expect([reads, noted.length]).toEqual([2, 2])
})

test('the touch after half an hour away ends the stay, and is not noted', async () => {
  await type()
  await vi.advanceTimersByTimeAsync(30 * MINUTE)
  await type()
  expect([ends, noted.length]).toEqual([1, 1])
})

test('a clock that was set back is no reason to take a person for gone', async () => {
  await type()
  vi.setSystemTime(Date.now() - 24 * 60 * MINUTE)
  await type()
  expect(noted.at(-1)).toBe(Date.now())
})
