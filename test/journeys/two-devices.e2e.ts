import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { goOffline, untilAllSent } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'

const DAY = workdayBefore(TODAY)

test(
  'what two devices changed comes together; where they disagree the person is asked',
  { tag: '@smoke' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [
      { day: DAY, start: 480, end: 540, text: 'Menyusun laporan', plan: null },
    ])
    const open = async () => (await openJejak(agency.pegawai)).open(`/hari/${DAY}`)
    const [phone, laptop] = [await open(), await open()]
    const [there, here] = [todayPage(phone), todayPage(laptop)]
    const goOnline = (page: Page) => page.context().setOffline(false)

    await test.step('different fields are merged', async () => {
      await goOffline(phone)
      await there.change('Menyusun laporan', { text: 'Menyusun laporan bulanan' })
      await here.change('Menyusun laporan', { plan: /rapat dan koordinasi/ })
      await untilAllSent(laptop)
      await goOnline(phone)
      await untilAllSent(phone)
      await expect(there.entry('Menyusun laporan bulanan')).toContainText('rapat dan koordinasi')
      await laptop.reload()
      await expect(here.entry('Menyusun laporan bulanan')).toContainText('rapat dan koordinasi')
    })

    await test.step('the same field is asked, and the choice goes to both', async () => {
      await goOffline(phone)
      await there.change('Menyusun laporan bulanan', { text: 'Menyusun laporan bulanan Januari' })
      await here.change('Menyusun laporan bulanan', { text: 'Menyusun laporan bulanan aplikasi' })
      await untilAllSent(laptop)
      await goOnline(phone)
      await phone.getByRole('button', { name: 'Pilih', exact: true }).click()
      const dialog = phone.getByRole('dialog')
      await expect(dialog).toContainText('Menyusun laporan bulanan aplikasi')
      await dialog.getByRole('radio', { name: /Pakai isian saya/ }).check()
      await dialog.getByRole('button', { name: 'Pakai pilihan ini' }).click()
      await untilAllSent(phone)
      await laptop.reload()
      await expect(here.entry('Menyusun laporan bulanan Januari')).toBeVisible()
      await expect(here.entries).toHaveCount(1)
    })
  },
)
