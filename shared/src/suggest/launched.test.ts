import { describe, expect, it } from 'vitest'
import type { CaptureEvent } from '../capture/event.ts'
import { findLaunched } from './launched.ts'

const NINE = Date.parse('2026-01-19T09:02:00+07:00')
const MINUTE = 60_000

const launch = (at: number, key = 'a', app = 'zoom'): CaptureEvent => ({
  at,
  type: 'focus',
  tab: 1,
  app,
  object: { type: 'meeting', key, label: '' },
  route: '/launch',
})
const joined = (at: number, app = 'zoom'): CaptureEvent => ({
  at,
  type: 'meeting',
  tab: 1,
  on: true,
  app,
})
const starts = (events: readonly CaptureEvent[]) =>
  findLaunched(events, 420).map((one) => one.start)

describe('findLaunched', () => {
  it('tells when a meeting was handed over, and has no end for it', () => {
    const [found] = findLaunched([launch(NINE)], 420)
    expect(found).toMatchObject({ app: 'zoom', key: 'a', day: '2026-01-19', start: 542 })
    expect(found).not.toHaveProperty('end')
  })

  it('gives the same id on every run', () => {
    const [first] = findLaunched([launch(NINE)], 420)
    const [again] = findLaunched([launch(NINE), launch(NINE + 5 * MINUTE)], 420)
    expect(again?.id).toBe(first?.id)
  })

  it('knows a meeting that was opened again, and another one', () => {
    expect(starts([launch(NINE), launch(NINE + 20 * MINUTE)])).toEqual([542])
    expect(starts([launch(NINE), launch(NINE + 20 * MINUTE, 'b')])).toEqual([542, 562])
    expect(starts([launch(NINE), launch(NINE + 300 * MINUTE)])).toEqual([542, 842])
  })

  it('asks nothing about a meeting that went on in the browser', () => {
    expect(starts([launch(NINE), joined(NINE + 2 * MINUTE)])).toEqual([])
    expect(starts([launch(NINE), joined(NINE + 2 * MINUTE, 'meet')])).toEqual([542])
    expect(starts([joined(NINE - MINUTE), launch(NINE)])).toEqual([542])
  })

  it('takes no other page for one', () => {
    const page: CaptureEvent = {
      at: NINE,
      type: 'focus',
      tab: 1,
      app: 'zoom',
      object: { type: 'meeting', key: 'a', label: '' },
      route: '/meeting',
    }
    expect(starts([page, { at: NINE, type: 'blur' }])).toEqual([])
  })
})
