import { expect } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { offerSuggestions } from '../fixtures/offer-suggestions.ts'
import { test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { untilIdle } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'

const DAY = workdayBefore(TODAY)

test(
  'thirty blocks with overlaps are read in the order of the day, at 320 px, at 200 %, in forced colours and without motion',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write(
      'pegawai',
      Array.from({ length: 28 }, (_, n) => ({
        day: DAY,
        start: 450 + n * 15,
        end: 450 + n * 15 + (n % 6 === 0 ? 25 : 15),
        text: `Memeriksa berkas ke-${n}`,
      })),
    )
    const page = await (await openJejak(agency.pegawai, { viewport: PHONE })).open(`/hari/${DAY}`)
    const day = todayPage(page)
    await expect(day.entries).toHaveCount(28)
    await offerSuggestions(page, [
      { day: DAY, start: 880, end: 900, text: 'Menyusun dokumen kebutuhan' },
      { day: DAY, start: 920, end: 940, text: 'Menyusun bahan rapat' },
    ])
    await expect(day.suggestions).toHaveCount(2)
    const names = await page
      .locator('[data-head]')
      .evaluateAll((all) => all.map((one) => one.textContent.trim().slice(0, 5)))
    expect(names).toEqual(names.toSorted())
    expect(names).toHaveLength(30)
    await expect(day.suggestion('bahan rapat').getByRole('radio').first()).toBeVisible()

    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 640 })
    await expect.poll(overflow).toBeLessThanOrEqual(0)
    await day.open(day.entry('ke-1').first())
    await expect.poll(overflow).toBeLessThanOrEqual(0)
    // Twice as large letters, as some set them: rows grow with what stands in them.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await expect.poll(overflow).toBeLessThanOrEqual(0)
    const isCut = await page
      .locator('.block-main')
      .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length)
    expect(isCut).toBe(0)
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await expect(day.headOf(day.entry('ke-1').first())).toBeVisible()
    await expectAccessible(page)
  },
)

test(
  'a day of three thousand entries can be used, says what it leaves out and shows it when asked',
  { tag: '@office' },
  async ({ agency, jejak, openJejak }) => {
    const { instansiId, pegawai } = agency
    await jejak.ask('insertOldEntries', {
      instansiId,
      ownerId: pegawai.personId,
      planId: agency.planId(pegawai, DAY),
      day: DAY,
      count: 3000,
    })
    const page = await (await openJejak(pegawai, { viewport: PHONE })).open(`/hari/${DAY}`)
    const day = todayPage(page)
    await untilIdle(page)
    await expect(day.entries).toHaveCount(60)
    await expect(
      page.getByText(/2\.940 kegiatan lain pada hari ini belum ditampilkan/),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Tampilkan berikutnya' }).click()
    await expect(day.entries).toHaveCount(120)
    await day.open(day.entries.first())
  },
)

test(
  'the shortcut of the installed app opens a blank form once, not at each reload',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.pegawai)).open('/?tambah=1')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    expect(new URL(page.url()).search).toBe('')
    await page.reload()
    await expect(todayPage(page).quick).toBeVisible()
    await untilIdle(page)
    await expect(dialog).toBeHidden()
  },
)
