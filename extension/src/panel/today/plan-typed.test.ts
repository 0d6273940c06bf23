import { toDay } from '@jejak/shared/calendar/day'
import { describe, expect, test } from 'vitest'
import { planTyped } from './plan-typed.ts'

const hours = { start: 450, end: 960, breakStart: 720, breakEnd: 780 }
const day = { hours, taken: [{ start: 450, end: 600 }] }
const today = toDay('2026-01-20')
const typing = { zone: 420, shown: today, today }
const plan = (line: string, until = 1440) => planTyped(line, day, { ...typing, until })

describe('a typed line', () => {
  test('stands where the person put it, and says that the time is filled', () => {
    expect(plan('08.00–09.00 apel')).toMatchObject({
      time: { start: 480, end: 540 },
      isPlaced: false,
      isOverlapping: true,
    })
    expect(plan('10.00–11.00 apel').isOverlapping).toBe(false)
  })

  test('without a time goes to the nearest free time before now', () => {
    expect(plan('rapat 30 menit', 700)).toMatchObject({
      time: { start: 670, end: 700 },
      isPlaced: true,
    })
    expect(plan('rapat 30 menit')).toMatchObject({ time: { start: 600, end: 630 } })
  })

  test('goes after now when nothing before is free', () => {
    expect(plan('rapat 1 jam', 620).time).toEqual({ start: 600, end: 660 })
    expect(plan('rapat 1 jam', 500).time).toEqual({ start: 600, end: 660 })
  })

  test.each([
    ['apel', 'length'],
    ['10.00–11.00', 'text'],
    ['rapat 9 jam', 'place'],
    ['piket pukul 23.00 2 jam', 'earlier'],
    ['apel 8.15', 'doubt'],
    ['30 menit', 'text'],
    ['pukul 13.00 rapat', 'length'],
    ['08.00–08.45 apel', undefined],
    ['09.00–08.00 apel', 'backwards'],
    ['kemarin 08.00–08.45 apel', 'day'],
    ['hari ini 08.00–08.45 apel', undefined],
    ['mengajar kelas 7A 2 JP', 'doubt'],
  ])('%j still needs %s', (line, need) => {
    expect(plan(line).need).toBe(need)
  })
})
