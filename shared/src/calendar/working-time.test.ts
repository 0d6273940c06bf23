import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { addDays, toDay } from './day.ts'
import {
  expectedMinutes,
  FIVE_DAY_PATTERN,
  SIX_DAY_PATTERN,
  WorkingPatternSchema,
} from './working-time.ts'

const week = (monday: string, pattern = FIVE_DAY_PATTERN) =>
  Array.from({ length: 7 }, (_, i) => expectedMinutes(addDays(toDay(monday), i), pattern))

describe('working time', () => {
  it('expects 450 minutes on each of five days', () => {
    expect(week('2026-01-19')).toEqual([450, 450, 450, 450, 450, 0, 0])
  })

  it('divides the same week by six', () => {
    expect(week('2026-01-19', SIX_DAY_PATTERN)).toEqual([375, 375, 375, 375, 375, 375, 0])
  })

  it('expects less in Ramadan', () => {
    expect(week('2026-02-23')).toEqual([390, 390, 390, 390, 390, 0, 0])
    expect(week('2026-02-23', SIX_DAY_PATTERN)).toEqual([325, 325, 325, 325, 325, 325, 0])
  })

  it('expects nothing on holidays and cuti bersama', () => {
    expect(expectedMinutes(toDay('2026-01-16'), FIVE_DAY_PATTERN)).toBe(0)
    expect(expectedMinutes(toDay('2026-12-24'), FIVE_DAY_PATTERN)).toBe(0)
    expect(FIVE_DAY_PATTERN.holidays.filter((day) => day.kind === 'libur-nasional')).toHaveLength(
      17,
    )
    expect(FIVE_DAY_PATTERN.holidays.filter((day) => day.kind === 'cuti-bersama')).toHaveLength(8)
  })

  it('takes the agency calendar as data', () => {
    const own = { ...FIVE_DAY_PATTERN, holidays: [] }
    expect(expectedMinutes(toDay('2026-01-16'), own)).toBe(450)
    expect(v.is(WorkingPatternSchema, own)).toBe(true)
  })
})
