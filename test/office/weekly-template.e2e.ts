import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { goOffline } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'

test.use({ moment: instantAt('2026-01-20T15:58:00') })

test(
  'a weekly template asks on its day, and takes no empty blank',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.pegawai, { viewport: PHONE })).open()
    const { asked, entry } = todayPage(page)
    await goOffline(page)

    await todayPage(page).fromMenu('Templat')
    await page.getByRole('button', { name: 'Templat baru' }).click()
    const dialog = page.getByRole('dialog')
    const weekdays = dialog.getByRole('checkbox')
    await expect(weekdays).toHaveCount(7)
    for (const weekday of await weekdays.all()) await weekday.check()
    await dialog.getByLabel('Kalimat').fill('Mengikuti apel dengan amanat ...')
    await dialog.getByLabel('Mulai').fill('07:30')
    await dialog.getByLabel('Selesai').fill('07:45')
    await dialog.getByRole('button', { name: 'Simpan templat' }).click()
    await page.getByRole('link', { name: 'Hari ini', exact: true }).first().click()

    await asked.getByRole('button', { name: 'Tambahkan draf' }).click()
    await expect(asked).toContainText('Isi dulu bagian')
    await asked.getByLabel('Isi bagian “…”').fill('Sekretaris Daerah')
    await asked.getByLabel('Isi bagian “…”').press('Enter')
    await expect(entry('Mengikuti apel dengan amanat Sekretaris Daerah')).toBeVisible()
    await expect(asked).toBeHidden()
  },
)
