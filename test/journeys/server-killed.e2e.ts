import { expect, test } from '../fixtures/test.ts'
import { untilAllSent } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'

test(
  'a server that was killed comes back with its data, and what was written meanwhile arrives once',
  { tag: '@smoke' },
  async ({ agency, jejak, openJejak }) => {
    const page = await (await openJejak(agency.pegawai)).open()
    const today = todayPage(page)
    await today.openForm()
    await today.form.write('Menyusun laporan sebelum listrik padam')
    await today.form.save()
    await untilAllSent(page)

    const back = jejak.crash()
    await today.openForm()
    await today.form.write('Menyusun laporan saat server mati')
    await today.form.save()
    await back
    await page.getByRole('button', { name: /belum terkirim Kirim|Semua terkirim/ }).click()
    await untilAllSent(page)

    const other = todayPage(await (await openJejak(agency.pegawai)).open())
    await expect(other.entries).toHaveCount(2)
    await expect(other.entry('sebelum listrik padam')).toBeVisible()
    await expect(other.entry('saat server mati')).toBeVisible()
  },
)
