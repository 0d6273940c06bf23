import { browser } from 'wxt/browser'
import type { Clock } from '../src/clock/clock.ts'

export type { Clock } from '../src/clock/clock.ts'

/** Where the worker leaves how far its clock is ahead, for the pages of the extension. */
export const OFFSET_KEY = 'jejakTest'
let offsetMs = 0

export const testNow = (): number => Date.now() + offsetMs

/** Turns the clock by so many milliseconds, here and in every page of the extension. */
export async function turnClock(ms: number): Promise<void> {
  offsetMs += ms
  await browser.storage.session.set({ [OFFSET_KEY]: offsetMs })
}

function testClock(): Clock {
  // A page's script has no such storage and needs no clock.
  const session = browser.storage?.session as typeof browser.storage.session | undefined
  const take = (value: unknown) => {
    if (typeof value === 'number') offsetMs = value
  }
  const ready = session
    ? session.get(OFFSET_KEY).then((stored) => take(stored[OFFSET_KEY]))
    : Promise.resolve()
  session?.onChanged.addListener((changes) => take(changes[OFFSET_KEY]?.newValue))
  return { now: testNow, ready }
}

export const clock: Clock = testClock()
