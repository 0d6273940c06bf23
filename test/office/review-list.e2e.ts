import { readDatabases } from '../fixtures/databases.ts'
import type { Page } from '@playwright/test'
import { DESK, PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { toDay } from '@jejak/shared/calendar/day'
import { goOffline, untilIdle } from '../pages/idle.ts'
import { reviewPage } from '../pages/review-page.ts'

// A Tuesday; on Monday nobody is late.
test.use({ moment: instantAt('2026-01-20T10:00:00') })
const MONDAY = toDay('2026-01-19')
const THURSDAY = toDay('2026-01-15')

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
  'a person of the team is opened from there, and the queue is narrowed to them, a day or a remark',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [
      entry('Menyusun laporan', 480),
      entry('Menguji formulir', 480, { day: THURSDAY, evidence: [] }),
    ])
    await agency.write('rekan', [entry('Menyusun panduan', 480, { status: 'approved' })])
    const page = await (await openJejak(agency.atasan, { viewport: PHONE })).open('/tim')
    const review = reviewPage(page)
    const person = page.getByRole('row').filter({ hasText: agency.pegawai.name })
    await expect(person).toContainText('2 menunggu keputusan')
    await person.getByRole('link').click()
    await expect(page.getByText(`Saring: ${agency.pegawai.name}`)).toBeVisible()
    await expect(review.rows).toHaveCount(1)
    await page.getByText('Tidak bermasalah 1 hari').click()
    await expect(review.rows).toHaveCount(2)

    await page.getByText(/^Saring/).click()
    await page.getByLabel('Yang perlu diperiksa').selectOption('Tanpa bukti')
    await expect(review.rows).toHaveCount(1)
    await expect(review.row('Kam, 15 Jan')).toContainText('1 tanpa bukti')
    await page.getByLabel('Hari', { exact: true }).selectOption('19 Jan 2026')
    await expect(
      page.getByText(`Tidak ada yang menunggu dari ${agency.pegawai.name}`),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Hapus saringan' }).click()
    await expect(review.rows).toHaveCount(2)

    // Back to the list, not to the page before it.
    await review.open('15 Jan')
    await expect(review.item('Menguji formulir')).toBeFocused()
    await page.goBack()
    await expect(review.rows).toHaveCount(2)
    await review.open('15 Jan')
    await review.back()
    await expect(review.row('15 Jan')).toBeFocused()

    await page.getByRole('link', { name: 'Tim', exact: true }).click()
    await page.getByRole('link', { name: agency.rekan.name }).click()
    await expect(page.getByText(`Tidak ada yang menunggu dari ${agency.rekan.name}`)).toBeVisible()
  },
)

test(
  'the way back lies over nothing, has a key, and stays while somebody is at it',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [
      entry('Menyusun laporan', 480, { evidence: [] }),
      entry('Menguji formulir', 540, { evidence: [] }),
      entry('Menelaah surat', 600, { evidence: [] }),
    ])
    const page = await (await openJejak(agency.atasan, { viewport: DESK })).open('/tinjau')
    const review = reviewPage(page)
    const next = review.item('Menguji formulir')
    const approve = next.getByRole('button', { name: 'Setujui' })
    await expect(next).toBeVisible()
    await untilIdle(page)
    const before = await approve.boundingBox()
    await review.approve('Menyusun laporan')
    await expect(review.strip).toContainText('1 disetujui, 2 tersisa')
    await expect(next).toBeFocused()
    await expect(page.getByRole('region', { name: 'Pesan singkat' })).toBeEmpty()
    const strip = await review.strip.boundingBox()
    const after = await approve.boundingBox()
    expect(strip && after && strip.y + strip.height <= after.y).toBe(true)
    // It did not come from below by appearing: what is pressed next only moved up, where the decided one was folded.
    expect(before && after && after.y <= before.y).toBe(true)

    const held = await holdOf(page)
    await review.strip.hover()
    await expect.poll(() => holdOf(page)).toBeGreaterThan(held)
    await page.keyboard.press('u')
    await expect(review.strip).toContainText('3 kegiatan menunggu')
    await expect(review.item('Menyusun laporan')).toBeFocused()
  },
)

test(
  'keys walk, decide and explain; they are silent while somebody types, and can be switched off',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [entry('Menyusun laporan', 480, { evidence: [] })])
    await agency.write('rekan', [
      entry('Menyusun panduan', 480, { evidence: [] }),
      entry('Menguji layanan', 540),
    ])
    const page = await (await openJejak(agency.atasan, { viewport: DESK })).open('/tinjau')
    const review = reviewPage(page)
    const { keyboard } = page
    await expect(review.rows).toHaveCount(2)
    await keyboard.press('j')
    await expect(review.row(agency.rekan.name)).toBeFocused()
    await keyboard.press('ArrowDown')
    await expect(review.row(agency.pegawai.name)).toBeFocused()
    await expect(review.day).toContainText('Menyusun laporan')
    await keyboard.press('k')
    await keyboard.press('Enter')
    await expect(review.item('Menyusun panduan')).toBeFocused()
    await keyboard.press('j')
    await expect(review.item('Menguji layanan')).toBeFocused()
    await keyboard.press('Escape')
    await expect(review.row(agency.rekan.name)).toBeFocused()

    await keyboard.press('r')
    await expect(review.dialog.locator('.reason').first()).toBeFocused()
    // A reason has the focus, and no letter is lost on it.
    await keyboard.type('aruA?')
    await expect(review.dialog.getByLabel('Apa yang perlu diperbaiki')).toHaveValue('aruA?')
    await expect(review.strip).toContainText('3 kegiatan menunggu')
    // Words were typed: it is asked before they go.
    await keyboard.press('Escape')
    await review.dialog.getByRole('button', { name: 'Buang isian' }).click()
    await expect(review.dialog).toBeHidden()
    await expect(review.row(agency.rekan.name)).toBeFocused()

    await keyboard.press('?')
    await review.dialog.getByLabel('Pintasan satu tombol aktif').uncheck()
    await keyboard.press('Escape')
    await expect(review.row(agency.rekan.name)).toBeFocused()
    await keyboard.press('a')
    await keyboard.press('j')
    await expect(review.row(agency.rekan.name)).toBeFocused()
    await expect(review.strip).toContainText('3 kegiatan menunggu')
  },
)

test(
  'a reason that was written once is one touch away the next time, without network too',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [entry('Menyusun laporan', 480, { evidence: [] })])
    await agency.write('rekan', [entry('Menyusun panduan', 480, { evidence: [] })])
    const page = await (await openJejak(agency.atasan, { viewport: PHONE })).open('/tinjau')
    const review = reviewPage(page)
    await expect(review.rows).toHaveCount(2)
    await goOffline(page)
    await expect(
      page.locator('[aria-live=polite]').filter({ hasText: 'Server belum terhubung.' }),
    ).toHaveCount(1)
    await review.open(agency.rekan.name)
    await review.giveBack('Menyusun panduan', 'Unggah notulen rapatnya.')
    const next = review.item('Menyusun laporan')
    await expect(next).toBeFocused()
    await next.getByRole('button', { name: 'Kembalikan' }).click()
    await expect(review.reasons.first()).toHaveText('Unggah notulen rapatnya.')
    await review.reasons.first().click()
    await review.send.click()
    await expect(review.strip).toContainText('1 dikembalikan, 0 tersisa')
    await expect(page.getByText('Semua sudah diputuskan')).toBeVisible()
  },
)

/** Until when the decisions of the page are held back, in epoch milliseconds. */
async function holdOf(page: Page): Promise<number> {
  const text = JSON.stringify(await page.evaluate(readDatabases, undefined))
  return Math.max(...[...text.matchAll(/"holdUntil":(\d+)/g)].map((found) => Number(found[1])))
}
