import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { goOffline } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'

const DAY = workdayBefore(TODAY)

test(
  'an entry is split at a minute and joined again, and both can be undone',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [
      { day: DAY, start: 450, end: 720, text: 'Menyusun dokumen kebutuhan' },
      { day: DAY, start: 780, end: 840, text: 'Mengikuti rapat koordinasi' },
    ])
    const page = await (await openJejak(agency.pegawai, { viewport: PHONE })).open(`/hari/${DAY}`)
    const day = todayPage(page)
    const dialog = page.getByRole('dialog')
    const whole = ['07.30–12.00', '13.00–14.00']
    await expect.poll(day.times).toEqual(whole)
    await goOffline(page)

    await day.more('Menyusun dokumen kebutuhan')
    await dialog.getByLabel('Dibagi pada jam').fill('09:10')
    await dialog.getByRole('button', { name: 'Bagi' }).click()
    await expect.poll(day.times).toEqual(['07.30–09.10', '09.10–12.00', '13.00–14.00'])
    await day.undo.click()
    await expect.poll(day.times).toEqual(whole)

    await day.more('Menyusun dokumen kebutuhan')
    await dialog.getByRole('button', { name: 'Bagi' }).click()
    await expect.poll(day.times).toHaveLength(3)
    await day.open(day.entries.first())
    await day.entries.first().getByRole('button', { name: 'Lainnya…' }).click()
    await dialog.getByRole('button', { name: 'Gabungkan' }).click()
    await expect.poll(day.times).toEqual(whole)
    const joined = await day.entries.first().textContent()
    await day.undo.click()
    await expect.poll(day.times).toHaveLength(3)
    expect(joined).toContain('Menyusun dokumen kebutuhan')
  },
)
