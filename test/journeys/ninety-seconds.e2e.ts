import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { toDay } from '@jejak/shared/calendar/day'
import type { Day } from '@jejak/shared/calendar/day'
import { DESK, PHONE } from '../fixtures/jejak.ts'
import { offerSuggestions } from '../fixtures/offer-suggestions.ts'
import { test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { todayPage } from '../pages/today-page.ts'

/** Three working days of one period: what is learned is learned of its rencana aksi. */
const BEFORE = toDay('2026-01-20')
const YESTERDAY = toDay('2026-01-21')
const TODAY = toDay('2026-01-22')
test.use({ moment: instantAt(`${TODAY}T10:00:00`) })

const NOT_WORK = 'Membaca berita daring'

/** A day of 450 minutes, and one look at the news in the break that is nobody's work. */
const WORK: readonly (readonly [start: number, end: number, text: string])[] = [
  [450, 480, 'Mengikuti apel pagi'],
  [480, 540, 'Menyusun dokumen kebutuhan aplikasi perizinan'],
  [540, 600, 'Memperbaiki galat pada aplikasi layanan'],
  [600, 660, 'Mengikuti rapat koordinasi lintas bidang'],
  [660, 720, 'Menelaah surat masuk dari Dinas Pendidikan'],
  [730, 750, NOT_WORK],
  [780, 840, 'Menguji formulir pendaftaran layanan'],
  [840, 900, 'Menyusun rancangan antarmuka perizinan'],
  [900, 960, 'Menyiapkan bahan paparan pimpinan'],
]

/** Hands over the nine suggestions of a day, about the same documents each day. */
const suggest = (page: Page, day: Day) =>
  offerSuggestions(
    page,
    WORK.map(([start, end, text], index) => ({
      day,
      start,
      end,
      text,
      objectKey: `berkas-${index}`,
    })),
  )

/** Counts what hands do on the page from now on: presses of a button or finger, and keys. */
async function countHands(page: Page) {
  await page.evaluate(() => {
    const counted = { presses: 0, keys: 0 }
    Object.assign(window, { counted })
    addEventListener('pointerdown', () => (counted.presses += 1), true)
    addEventListener('keydown', () => (counted.keys += 1), true)
  })
  return () =>
    page.evaluate(
      () => (window as unknown as { counted: { presses: number; keys: number } }).counted,
    )
}

for (const [name, viewport] of [
  ['phone', PHONE],
  ['desk', DESK],
] as const) {
  test(
    `nine suggestions become a full day that is handed in, by twelve presses at most; by six the day after (${name})`,
    { tag: '@smoke' },
    async ({ agency, openJejak }) => {
      const page = await (await openJejak(agency.pegawai, { viewport })).open(`/hari/${BEFORE}`)
      const day = todayPage(page)
      await expect(day.quick).toBeVisible()
      await suggest(page, BEFORE)
      await expect(day.suggestions).toHaveCount(9)

      const hands = await countHands(page)
      await day
        .suggestion(NOT_WORK)
        .getByRole('button', { name: /^Buang / })
        .click()
      await expect(day.suggestions).toHaveCount(8)
      for (const [, , text] of WORK.filter(([, , each]) => each !== NOT_WORK)) {
        const chip = day.suggestion(text).getByRole('radio').first()
        const answer = day.suggestion(text).locator('.link-answer')
        await expect(chip.or(answer)).toBeVisible()
        if (await answer.isVisible()) continue
        await chip.click()
        await expect(answer).toBeVisible()
      }
      await day.bar.getByRole('button', { name: 'Terima 8' }).click()
      await expect(day.entries).toHaveCount(8)
      await expect(day.bar).toContainText('7 jam 30 menit dari 7 jam 30 menit')
      const unlinked = await day.bar.getByRole('button', { name: /perlu dipilih/ }).count()
      await day.submitAll()
      const first = await hands()
      expect(unlinked).toBe(0)
      expect(first.presses).toBeLessThanOrEqual(12)
      expect(first.keys).toBeLessThanOrEqual(40)
      await expect(page.locator('article.entry.submitted')).toHaveCount(8)

      await page.goto(new URL(`/hari/${YESTERDAY}`, page.url()).href)
      await expect(day.quick).toBeVisible()
      await suggest(page, YESTERDAY)
      await expect(day.bar.getByRole('button', { name: 'Terima 8' })).toBeVisible()
      const next = await countHands(page)
      await day
        .suggestion(NOT_WORK)
        .getByRole('button', { name: /^Buang / })
        .click()
      await day.bar.getByRole('button', { name: 'Terima 8' }).click()
      await expect(day.entries).toHaveCount(8)
      await day.submitAll()
      await expect(page.locator('article.entry.submitted')).toHaveCount(8)
      const learned = await next()
      expect(learned.presses).toBeLessThanOrEqual(6)
      expect(learned.keys).toBe(0)
    },
  )
}

test(
  'the first activity of a day stands on the first screen of a phone',
  { tag: '@smoke' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [
      { day: TODAY, start: 450, end: 480, text: 'Mengikuti apel pagi' },
    ])
    const page = await (await openJejak(agency.pegawai, { viewport: PHONE })).open('/')
    const block = todayPage(page).entry('Mengikuti apel pagi').locator('.block')
    await expect(block).toBeVisible()
    const top = await block.evaluate((element) => element.getBoundingClientRect().top)
    expect(top).toBeLessThan(300)
  },
)
