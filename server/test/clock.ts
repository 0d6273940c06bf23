import { afterAll, beforeAll, vi } from 'vitest'

/** Wednesday 18 November 2026, 10.00 WIB. */
export const MORNING = Date.parse('2026-11-18T03:00:00Z')

/** Stops the clock of every test in the file, and only the clock: timers and I/O go on. */
export function stopClock(at = MORNING): void {
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: at })
  })
  afterAll(() => {
    vi.useRealTimers()
  })
}

export const setClock = (at: number): void => void vi.setSystemTime(at)
