import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt, ZONE_NAME } from '../fixtures/time/moment.ts'
import { goOffline } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'

test.use({ moment: instantAt('2026-01-20T15:58:00') })

test(
  'one line, by keyboard alone, goes where there is room; what is unclear is asked',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.pegawai, { viewport: PHONE })).open()
    const today = todayPage(page)
    await goOffline(page)

    await page.keyboard.press('Alt+KeyN')
    await expect(today.quick).toBeFocused()
    await page.keyboard.type('rapat koordinasi lintas bidang 1 jam 30 menit')
    await expect(page.getByText('14.25–15.55 · 1 jam 30 menit')).toBeVisible()
    await expect(page.getByText('Dipilihkan karena').first()).toContainText('koordinasi')
    await page.keyboard.press('Enter')
    await expect(today.entry('Rapat koordinasi lintas bidang')).toBeVisible()
    await expect(today.quick).toBeFocused()

    await page.keyboard.type('09.00-08.00 apel')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Jam selesai lebih awal daripada jam mulai.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(today.quick).toHaveValue('')

    await page.keyboard.type(`kemarin rapat pukul 08.00 ${ZONE_NAME} s.d. 10.00 ${ZONE_NAME}`)
    await expect(page.getByText('Untuk hari lain:')).toContainText('19 Januari 2026')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Pesan singkat' })).toContainText(
      'Draf ditambahkan pada 19 Jan 2026: 08.00–10.00.',
    )
    await expect(today.entries).toHaveCount(1)

    await page.keyboard.type('mengajar kelas 7A 2 JP')
    await expect(page.getByText('Satu jam pelajaran berapa menit?')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(today.entries).toHaveCount(1)
    await page.getByRole('button', { name: '40 menit' }).click()
    await expect(today.quick).toBeFocused()
    await expect(today.quick).toHaveValue('mengajar kelas 7A 2 JP @ 40 menit')
    await page.keyboard.press('Escape')

    await page.keyboard.type('08.15–09.00 apel')
    await page.keyboard.press('Enter')
    await expect(today.entry('Apel')).toBeVisible()
    await today.undo.click()
    await expect(today.entry('Apel')).toBeHidden()
    await expect(today.quick).toHaveValue('08.15–09.00 apel')
    expect(await today.times()).toEqual(['14.25–15.55'])
  },
)
