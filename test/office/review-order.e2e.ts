import { DESK, PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { toDay } from '@jejak/shared/calendar/day'
import { untilIdle } from '../pages/idle.ts'
import { reviewPage } from '../pages/review-page.ts'

// A Tuesday: of what is submitted today nothing of yesterday or Friday is late.
test.use({ moment: instantAt('2026-01-20T10:00:00') })
const MONDAY = toDay('2026-01-19')
const TODAY = toDay('2026-01-20')
const FRIDAY = toDay('2026-01-16')

const LINK = { url: 'https://drive.google.com/file/d/1', title: '', scope: 'org' as const }
const entry = (text: string, start: number, change: object = {}) => ({
  day: MONDAY,
  start,
  end: start + 60,
  text,
  status: 'submitted' as const,
  evidence: [LINK],
  ...change,
})

test(
  'a week is approved in one, with the exceptions that somebody names',
  { tag: '@office' },
  async ({ agency, clock, openJejak }) => {
    await agency.write('pegawai', [
      entry('Menyusun laporan', 450, { day: MONDAY, end: 510 }),
      entry('Menguji formulir', 450, { day: TODAY, end: 510 }),
      entry('Menelaah surat', 510, { day: MONDAY, evidence: [] }),
      entry('Menyusun jadwal', 450, { day: FRIDAY, end: 510 }),
    ])
    await agency.write('rekan', [entry('Menyusun panduan', 480)])
    const page = await (await openJejak(agency.atasan, { viewport: PHONE })).open('/tinjau')
    const review = reviewPage(page)
    await expect(review.strip).toContainText('5 kegiatan menunggu')
    await page.getByText('Saring', { exact: true }).click()
    await page.getByLabel('Susun').selectOption('Per orang dan minggu')
    await expect(page).toHaveURL(/susun=minggu/)
    const week = page
      .locator('.day-group')
      .filter({ hasText: /19 Jan.*25 Jan/ })
      .filter({ hasText: agency.pegawai.name })
    await expect(week.getByRole('heading')).toContainText('19 Jan 2026 – 25 Jan 2026')
    await week.getByRole('button', { name: /^Setujui dengan pengecualian \(3\)/ }).click()

    // What is remarked upon is left out by itself; one more is taken out by hand.
    await expect(review.dialog.getByRole('checkbox', { name: /Menelaah surat/ })).not.toBeChecked()
    await expect(review.dialog.getByRole('button', { name: 'Setujui 2' })).toBeVisible()
    const today = review.dialog.getByRole('group', { name: /20 Jan/ })
    await today.getByRole('checkbox').uncheck()
    await review.dialog.getByRole('button', { name: 'Setujui 1' }).click()
    await expect(review.dialog).toBeHidden()
    await expect(review.strip).toContainText('1 disetujui, 4 tersisa')
    await review.untilDecisionsSent(clock)
    await expect(review.strip).toContainText('4 kegiatan menunggu')

    // The order stands in the address, and a step away and back does not lose it.
    await page.reload()
    await expect(page.locator('.day-group')).toHaveCount(3)
  },
)

test(
  'words find what waits, by whose it is and what it is about, and the address keeps them',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [
      entry('Menyusun laporan kinerja', 480, { evidence: [] }),
      entry('Menguji formulir', 600, { day: FRIDAY, evidence: [] }),
    ])
    await agency.write('rekan', [entry('Menyusun panduan', 480, { evidence: [] })])
    const page = await (await openJejak(agency.atasan, { viewport: DESK })).open('/tinjau')
    const review = reviewPage(page)
    await expect(review.rows).toHaveCount(3)
    await page.getByText('Saring', { exact: true }).click()
    const search = page.getByRole('searchbox')
    await search.fill('KINERJA')
    await expect(review.rows).toHaveCount(1)
    await search.fill(`${agency.pegawai.name} FORMULIR`)
    await expect(review.rows).toHaveCount(1)
    await expect(review.rows).toContainText('16 Jan')
    await search.fill('kinerja menyusun')
    await expect(review.rows).toContainText('19 Jan')
    await expect(page).toHaveURL(/cari=kinerja(\+|%20)menyusun/)
    await page.reload()
    await untilIdle(page)
    await expect(review.rows).toHaveCount(1)
    await expect(page.getByText('Saring: “kinerja menyusun”')).toBeVisible()
    await page.getByRole('button', { name: 'Hapus saringan' }).click()
    await expect(review.rows).toHaveCount(3)
    await page.getByText('Saring', { exact: true }).click()
    await page.getByLabel('Susun').selectOption('Per rencana aksi')
    await expect(review.rows).toHaveCount(3)
    await page.getByLabel('Susun').selectOption('Terlama dulu')
    await expect(review.rows.first()).toContainText('16 Jan')
  },
)
