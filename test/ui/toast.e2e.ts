import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { untilIdle } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'
import { SIZES } from './focus.ts'

const DAY = workdayBefore(TODAY)

/** What of the bars, and of what has the focus, lies under the toast. */
const covered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const toast = document.querySelector('.toast')
    if (!toast) return ['there is no toast']
    const box = toast.getBoundingClientRect()
    const { activeElement } = document
    const kept = [
      ...document.querySelectorAll(
        '.bar button, .bar a, .act-bar button, .day-bar button, .dialog-head button, .dialog-foot button',
      ),
      ...(activeElement && !toast.contains(activeElement) ? [activeElement] : []),
    ]
    return kept
      .filter((one) => {
        const { top, bottom, left, right, width } = one.getBoundingClientRect()
        return (
          width > 0 && top < box.bottom && box.top < bottom && left < box.right && box.left < right
        )
      })
      .map((one) => one.outerHTML.slice(0, 80))
  })

for (const size of SIZES) {
  test(
    `a message covers no bar and not what has the focus, in a dialog as well, at ${size.width}×${size.height}`,
    { tag: '@ui' },
    async ({ agency, openJejak }) => {
      await agency.write('pegawai', [
        { day: DAY, start: 480, end: 570, text: 'Menyusun rancangan' },
        { day: DAY, start: 600, end: 660, text: 'Menguji formulir' },
      ])
      const page = await (await openJejak(agency.pegawai, { viewport: size })).open(`/hari/${DAY}`)
      const day = todayPage(page)
      const said = page.getByRole('region', { name: 'Pesan singkat' })
      await expect(day.entries).toHaveCount(2)
      await untilIdle(page)
      await day.open(day.entry('Menguji'))
      await day.entry('Menguji').getByRole('button', { name: 'Hapus' }).focus()
      await page.keyboard.press('Enter')
      await expect(said.getByText('Urungkan')).toBeVisible()
      await expect.poll(() => covered(page)).toEqual([])
      // It is read out once it stands in the region that was there before it.
      await expect(page.locator('[aria-live=polite]').filter({ hasText: 'Ctrl+Z' })).toBeAttached()

      await day.open(day.entry('Menyusun'))
      await day.entry('Menyusun').getByRole('button', { name: 'Isi lengkap…' }).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByLabel('Mulai')).toBeFocused()
      // The page beneath an open dialog can neither be seen nor pressed.
      await expect(dialog.getByRole('button', { name: 'Urungkan' })).toBeVisible()
      for (let count = 0; count < 6; count++) {
        await page.keyboard.press('Tab')
        await expect.poll(() => covered(page)).toEqual([])
      }
      await dialog.getByRole('button', { name: 'Urungkan' }).focus()
      await page.keyboard.press('Enter')
      await expect(said.getByText('Kegiatan dikembalikan.')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(day.entries).toHaveCount(2)
    },
  )
}
