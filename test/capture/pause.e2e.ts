import { expect } from '@playwright/test'
import { askToSign } from './srikandi-acts.ts'
import { openLetter } from './srikandi-page.ts'
import { ownComputerTest as test } from './recording.ts'
import { pauseFor } from '../pages/popup-page.ts'
import { untilRead } from '../pages/recorder.ts'

const LAPORAN = 'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit'
/** What was on its way when the button was pressed may still be written. */
const GRACE_MS = 100

for (const [choice, minutes] of [
  ['15 menit', 15],
  ['1 jam', 60],
  ['Sampai besok', 24 * 60 - 9 * 60],
] as const) {
  test(
    `"${choice}" stops typing and a waiting signature at once, and ends by itself`,
    { tag: '@capture' },
    async ({
      recording: { page, clock, log, untilFront },
      workstation: { extension, newPage },
    }) => {
      await clock.set('2026-01-19T09:00:00+07:00')
      const docs = await newPage()
      await docs.goto(LAPORAN)
      await untilFront('document')
      await page.bringToFront()
      await openLetter(page, 'tandatangan', 'k21')
      await untilFront('naskah-keluar')
      // The signature is answered when the pause stands, however long the clicks until then take.
      const answer = Promise.withResolvers<void>()
      await page.route('**/tte', async (route) => {
        await answer.promise
        await route.continue()
      })
      const popup = await extension.openPage('popup.html')
      await page.bringToFront()
      await askToSign(page)
      await docs.locator('.kix-appview-editor canvas').click()
      await pauseFor(popup, choice)
      const pausedAt = await clock.now()
      const before = await log.events()
      answer.resolve()
      await docs.bringToFront()
      await docs.keyboard.type('CANARY_TEXT', { delay: 100 })
      await page.bringToFront()
      await expect(page.locator('.swal2-icon-success')).toBeVisible({ timeout: 20_000 })
      await untilRead(page)
      await clock.pass(Math.min(10, minutes - 1))
      const during = (await log.events()).slice(before.length)
      expect(
        during.filter(({ at, type }) => type !== 'pause' && at >= pausedAt + GRACE_MS),
      ).toEqual([])
      expect(during.filter(({ at }) => at >= pausedAt + GRACE_MS)).toEqual([])

      await clock.set(
        choice === 'Sampai besok'
          ? '2026-01-20T08:00:00+07:00'
          : new Date(pausedAt + (minutes + 1) * 60_000).toISOString(),
      )
      const resumed = await log.events()
      await openLetter(page, 'masuk', 'm02')
      await untilFront('naskah-masuk')
      const after = (await log.events()).slice(before.length)
      const end = after.find((event) => event.type === 'pause' && !event.on)
      expect(end).toBeDefined()
      // What was begun before the pause is not finished after it.
      expect(await log.actions()).toEqual([])
      expect(after.length).toBeGreaterThan(resumed.length - before.length)
    },
  )
}
