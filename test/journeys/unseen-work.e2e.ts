import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt, workdayBefore } from '../fixtures/time/moment.ts'
import { goOffline, untilAllSent } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'
import { toDay } from '@jejak/shared/calendar/day'

const DAY = toDay('2026-01-20')

test.use({ moment: instantAt(`${DAY}T15:58:00`) })

test(
  'work that no browser saw is written down at 15.58 without network, and is there once',
  { tag: '@smoke' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [
      { day: workdayBefore(DAY), start: 480, end: 540, text: 'Menguji formulir pendaftaran' },
    ])
    const { context, open } = await openJejak(agency.pegawai, { viewport: PHONE })
    const page = await open()
    const today = todayPage(page)
    await goOffline(page)

    await test.step('one line goes where there is room, one into a gap, one is like yesterday', async () => {
      await today.write('rapat koordinasi lintas bidang 1 jam 30 menit')
      await expect(today.entry('Rapat koordinasi lintas bidang')).toBeVisible()
      await today.gaps.first().click()
      await expect(today.quick).toHaveValue('07.30–12.00 ')
      await page.keyboard.type('menyusun dokumen kebutuhan aplikasi perizinan')
      await page.keyboard.press('Enter')
      await expect(today.entry('Menyusun dokumen kebutuhan')).toContainText('rancangan aplikasi')
      await today.fromMenu('Seperti kemarin')
      await page.getByRole('dialog').getByRole('checkbox').check()
      await page.getByRole('button', { name: 'Tambahkan 1 draf' }).click()
      await expect(today.entries).toHaveCount(3)
    })

    await test.step('submitted without network, loaded again, back online: each is there once', async () => {
      await today.submitAll()
      const shown = await today.times()
      expect(shown).toHaveLength(3)
      await page.reload()
      await expect.poll(today.times).toEqual(shown)
      await context.setOffline(false)
      await untilAllSent(page)
      await expect.poll(today.times).toEqual(shown)

      const other = todayPage(await (await openJejak(agency.pegawai)).open())
      await expect.poll(other.times).toEqual(shown)
      await expect(other.entry('Menyusun dokumen kebutuhan')).toContainText('Diajukan')
    })
  },
)
