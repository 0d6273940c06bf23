import { PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt, workdayBefore } from '../fixtures/time/moment.ts'
import { goOffline } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'
import { toDay } from '@jejak/shared/calendar/day'

const DAY = toDay('2026-01-20')
const YESTERDAY = workdayBefore(DAY)

test.use({ moment: instantAt(`${DAY}T15:58:00`) })

test(
  'like the last working day: nothing before the yes, times moved to free places, no link taken along',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const link = {
      url: 'https://drive.google.com/file/d/1',
      title: 'Hasil uji',
      scope: 'org' as const,
    }
    await agency.write('pegawai', [
      {
        day: YESTERDAY,
        start: 480,
        end: 540,
        text: 'Menguji formulir pendaftaran',
        evidence: [link],
      },
      {
        day: YESTERDAY,
        start: 540,
        end: 600,
        text: 'Mengikuti rapat koordinasi',
        status: 'approved',
      },
      { day: DAY, start: 450, end: 720, text: 'Menyusun dokumen kebutuhan' },
    ])
    const page = await (await openJejak(agency.pegawai, { viewport: PHONE })).open()
    const today = todayPage(page)
    await expect(today.entries).toHaveCount(1)
    await goOffline(page)

    await today.fromMenu('Seperti kemarin')
    const dialog = page.getByRole('dialog')
    const boxes = dialog.getByRole('checkbox')
    await expect(boxes).toHaveCount(2)
    for (const box of await boxes.all()) await expect(box).not.toBeChecked()
    await expect(dialog.getByRole('button', { name: /^Tambahkan/ })).toBeDisabled()
    await expect(today.entries).toHaveCount(1)
    await dialog.getByRole('button', { name: 'Pilih semua (2)' }).click()
    await expect(dialog.getByRole('status')).toHaveText('2 dipilih, 2 jam')
    await boxes.last().uncheck()
    await expect(dialog.getByRole('status')).toHaveText('1 dipilih, 1 jam')
    await dialog.getByRole('button', { name: 'Tambahkan 1 draf' }).click()
    await expect(today.entries).toHaveCount(2)
    const repeated = today.entry('Menguji formulir pendaftaran')
    await expect(repeated).toContainText('Draf')
    await expect(repeated.getByRole('link', { name: /^http/ })).toHaveCount(0)
    await expect(repeated.getByRole('link', { name: 'Hasil uji' })).toHaveCount(0)
    expect(await today.times()).toEqual(['07.30–12.00', '13.00–14.00'])
  },
)
