import { toDay } from '@jejak/shared/calendar/day'
import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { untilIdle } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'

const NIGHT = toDay('2026-01-19')
const NEXT = toDay('2026-01-20')
test.use({ moment: instantAt('2026-01-20T08:00:00') })

test(
  'work over midnight is offered as two entries, one on each day, and taken back as a whole',
  { tag: '@office' },
  async ({ agency, openJejak, jejak }) => {
    const page = await (await openJejak(agency.pegawai, { viewport: PHONE })).open(`/hari/${NIGHT}`)
    const day = todayPage(page)
    const offer = page.getByRole('button', { name: /^Catat dua kegiatan: .*22\.00–24\.00 dan/ })

    await day.quick.fill('22.00–02.00 jaga posko banjir')
    await offer.click()
    await expect(day.entry('Jaga posko banjir')).toBeVisible()
    await day.undo.click()
    await expect(day.entry('Jaga posko banjir')).toBeHidden()
    await expect(day.quick).toHaveValue('22.00–02.00 jaga posko banjir')

    await offer.click()
    await expect(day.entry('Jaga posko banjir')).toBeVisible()
    expect(await day.times()).toEqual(['22.00–24.00'])
    await untilIdle(page)
    await page.goto(`${jejak.url}/hari/${NEXT}`)
    await expect(day.entry('Jaga posko banjir')).toBeVisible()
    expect(await day.times()).toEqual(['00.00–02.00'])
  },
)
