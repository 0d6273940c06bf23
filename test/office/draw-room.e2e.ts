import { expect } from '@playwright/test'
import { boxOf, fingerOn } from '../fixtures/finger.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { todayPage } from '../pages/today-page.ts'

const DAY = workdayBefore(TODAY)
/** Between them three hours that nobody has filled. */
const WRITTEN = [
  { day: DAY, start: 480, end: 540, text: 'Mengikuti apel pagi' },
  { day: DAY, start: 720, end: 780, text: 'Mengikuti rapat koordinasi' },
] as const

test(
  'free time is drawn over by mouse: the times stand in the quick line, and Escape leaves it as it was',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', WRITTEN)
    const device = await openJejak(agency.pegawai)
    const page = await device.open(`/hari/${DAY}`)
    const day = todayPage(page)
    const room = page.locator('[data-room="540-720"]')
    await expect(page.locator('.line[data-hands]').locator(room)).toBeVisible()
    const { x, y, height } = await boxOf(room)
    const at = (share: number) => [x + 40, y + height * share] as const

    await page.mouse.move(...at(1 / 3))
    await page.mouse.down()
    await page.mouse.move(...at(2 / 3), { steps: 6 })
    await expect(room).toHaveAttribute('data-drawn', '10.00–11.00')
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect(room).not.toHaveAttribute('data-drawn', /./)
    await expect(day.quick).toHaveValue('')

    // Upwards as well, and no further than the room.
    await page.mouse.move(...at(1 / 3))
    await page.mouse.down()
    await page.mouse.move(...at(-1 / 3), { steps: 6 })
    await page.mouse.up()
    await expect(day.quick).toHaveValue('09.00–10.00 ')
    await expect(day.quick).toBeFocused()
    await page.keyboard.type('menyusun laporan bulanan')
    await page.keyboard.press('Enter')
    await expect(day.timeOf(day.entry('laporan bulanan'))).toHaveText('09.00–10.00')
  },
)

test(
  'free time is drawn over by a finger that rests first; one that only rests means all of it',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', WRITTEN)
    const device = await openJejak(agency.pegawai, { viewport: PHONE })
    const page = await device.open(`/hari/${DAY}`)
    const day = todayPage(page)
    const finger = await fingerOn(page)
    const room = page.locator('[data-room="540-720"]')
    await expect(page.locator('.line[data-hands]').locator(room)).toBeVisible()
    await room.scrollIntoViewIfNeeded()
    const { x, y, height } = await boxOf(room)
    const from = { x: x + 40, y: y + height / 3 }

    await finger.press(from)
    await expect(room).toHaveAttribute('data-drawn', '09.00–12.00')
    await finger.move(from, { x: from.x, y: y + (height * 2) / 3 })
    await expect(room).toHaveAttribute('data-drawn', '10.00–11.00')
    await finger.lift()
    await expect(day.quick).toHaveValue('10.00–11.00 ')
  },
)
