import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { untilIdle } from '../pages/idle.ts'
import { reviewPage } from '../pages/review-page.ts'
import { todayPage } from '../pages/today-page.ts'
import { look, lookInAllSizes } from './look.ts'

const DAY = workdayBefore(TODAY)

test(
  'everybody can read and use what opens on a day',
  { tag: '@ui' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [
      { day: workdayBefore(DAY), start: 480, end: 540, text: 'Menguji formulir pendaftaran' },
      { day: DAY, start: 480, end: 570, text: 'Menyusun rancangan aplikasi' },
      { day: DAY, start: 570, end: 600, text: 'Mengikuti rapat koordinasi' },
    ])
    const page = await (await openJejak(agency.pegawai, { viewport: PHONE })).open(`/hari/${DAY}`)
    const day = todayPage(page)
    const dialog = page.getByRole('dialog')
    const lookAndClose = async (name: string) => {
      await expect(dialog).toBeVisible()
      await look(page, `dialog-${name}`, test.info())
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
    await expect(day.entries).toHaveCount(2)
    await untilIdle(page)

    await day.quick.fill('rapat koordinasi lintas bidang 1 jam 30 menit')
    await expect(page.getByText('Dipilihkan karena').first()).toBeVisible()
    await look(page, 'catat-cepat', test.info())
    await day.quick.press('Escape')

    await day.edit('Menyusun rancangan')
    await lookAndClose('kegiatan')
    await day.more('Menyusun rancangan')
    await lookAndClose('bagi-gabung')
    await day.fromMenu('Seperti kemarin')
    await expect(dialog.getByRole('checkbox').first()).toBeVisible()
    await lookAndClose('seperti-kemarin')
    await day.submitButton.click()
    await lookAndClose('ajukan')
    await day.fromMenu('Templat')
    await page.getByRole('button', { name: 'Templat baru' }).click()
    await lookAndClose('templat')
  },
)

test(
  'everybody can read and use what a supervisor opens',
  { tag: '@ui' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [
      { day: DAY, start: 480, end: 570, text: 'Menyusun rancangan aplikasi', status: 'submitted' },
      { day: DAY, start: 570, end: 600, text: 'Mengikuti rapat koordinasi', status: 'submitted' },
    ])
    const page = await (await openJejak(agency.atasan, { viewport: PHONE })).open('/tinjau')
    const review = reviewPage(page)
    await expect(page.locator('main h1')).toBeVisible()
    await untilIdle(page)
    await look(page, 'tinjau-daftar', test.info())
    await review.open(agency.pegawai.name)
    await expect(review.items).toHaveCount(2)
    await lookInAllSizes(page, 'tinjau-hari', test.info())
    await page.setViewportSize(PHONE)
    await review.items.first().getByRole('button', { name: 'Kembalikan' }).click()
    await expect(review.dialog).toBeVisible()
    await look(page, 'dialog-kembalikan', test.info())
    await page.keyboard.press('Escape')
    await review.approveAll()
    await expect(review.strip).toContainText('2 disetujui, 0 tersisa')
    await look(page, 'tinjau-diputuskan', test.info())
    await page.keyboard.press('?')
    await expect(review.dialog).toBeVisible()
    await look(page, 'dialog-pintasan', test.info())
  },
)
