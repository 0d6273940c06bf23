import { toDay } from '@jejak/shared/calendar/day'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDevice, rowOf } from '../../test/device-fixture.ts'
import { findAskedDays } from './asked-days.ts'

let device: ReturnType<typeof createDevice>
beforeEach(() => (device = createDevice()))
afterEach(() => device.database.close())

const DAY = toDay('2026-11-17')
const reminders = [{ day: DAY, at: 0, by: 'Sri', actingAs: 'Kepala Bidang' }]
const asked = async () =>
  (await findAskedDays(device.database, { reminders })).map(({ day }) => day)

test('a day that was asked for stands until something of it is handed in', async () => {
  expect(await asked()).toEqual([DAY])
  await device.database.entries.put(rowOf('a', { day: DAY, status: 'draft' }))
  expect(await asked()).toEqual([DAY])
  await device.database.entries.put(rowOf('a', { day: DAY, status: 'submitted' }))
  expect(await asked()).toEqual([])
})

test('what an older server says asks for nothing', async () => {
  expect(await findAskedDays(device.database, {})).toEqual([])
})
