import { expect } from '@playwright/test'
import type { Page } from 'puppeteer-core'
import { openFirefox } from '../fixtures/firefox-browser.ts'
import { press, readText, untilSays } from '../fixtures/firefox-page.ts'
import { requireFirefox } from '../fixtures/firefox.ts'
import { installInFirefox } from '../fixtures/firefox-extension.ts'
import { RIGHT_PASSPHRASE } from '../sites/srikandi/backend/api.ts'
import { queues, type QueueName } from '../sites/srikandi/paths.ts'
import { test } from '../fixtures/sites.ts'

const SRIKANDI = 'https://srikandi.arsip.go.id'
const DOCUMENT = 'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit'
const PDF = 'https://jdih.contohkab.go.id/produk-hukum/Perbup%2012%20Tahun%202026.pdf'
const APPS = ['srikandi', 'google-docs', 'pdf', 'site:jdih.contohkab.go.id']

test(
  'in Firefox a morning with letters, a document and a PDF is suggested, and a pause is kept',
  { tag: '@capture' },
  async ({ sites }) => {
    sites.srikandi.fx = { ...sites.srikandi.fx, latencyMs: 40, signMs: 300 }
    const { browser, close } = await openFirefox(requireFirefox(), sites)
    try {
      const extension = await installInFirefox(browser)
      await extension.set('2026-01-19T08:00:00+07:00')
      await extension.switchOn(APPS)

      const page = await browser.newPage()
      await openLetter(page, 'masuk', 'm02')
      await expect
        .poll(async () => JSON.stringify(await extension.events()), { timeout: 20_000 })
        .toContain('000.1.2.3/45/DISKOMINFO/2026')
      await extension.pass(6)

      await signLetter(page, 'k21', extension.untilRead)
      await expect
        .poll(async () => (await extension.events()).filter(({ type }) => type === 'action'), {
          timeout: 20_000,
        })
        .toMatchObject([{ rule: 'sign', trusted: true }])

      await page.goto(DOCUMENT)
      await expect
        .poll(async () => (await extension.events()).at(-1), { timeout: 20_000 })
        .toMatchObject({ type: 'focus', app: 'google-docs' })
      await (await page.waitForSelector('.kix-appview-editor canvas'))?.click()
      await page.keyboard.type('CANARY_TEXT')
      await expect
        .poll(async () => (await extension.events()).map(({ type }) => type))
        .toContain('edit')
      await extension.pass(10)

      // Firefox shows a PDF where no script of ours can run: its time is told by the tab's address.
      await openPdf(page)
      await expect
        .poll(async () => (await extension.events()).at(-1))
        .toMatchObject({ type: 'focus', app: 'pdf', object: { label: 'Perbup 12 Tahun 2026.pdf' } })

      const panel = await extension.openPage('sidepanel.html')
      await untilSays(panel, 'Memperbarui Laporan Keuangan TW I')
      const day = await readText(panel)
      expect(day).toContain('Menelaah surat')
      expect(day).toContain('08.00')

      await pauseFromPopup(await extension.openPage('popup.html'))
      const before = (await extension.events()).length
      await page.bringToFront()
      await openLetter(page, 'masuk', 'm03')
      await extension.untilRead()
      await extension.pass(5)
      expect(
        (await extension.events()).slice(before).filter(({ type }) => type !== 'pause'),
      ).toEqual([])
      expect(await extension.readEverything()).not.toMatch(/CANARY/i)
    } finally {
      await close()
    }
  },
)

async function openLetter(page: Page, queue: QueueName, letter: string): Promise<void> {
  await page.goto(`${SRIKANDI}${queues[queue].path}`)
  const link = `a[aria-label="Detail ${letter}"]`
  await page.waitForSelector('select')
  // What is chosen before the page listens is lost.
  await expect
    .poll(
      async () => {
        await page.select('select', '100')
        return (await page.$(link)) !== null
      },
      { timeout: 60_000 },
    )
    .toBe(true)
  await press(page, link)
  await untilSays(page, 'Linimasa')
}

async function signLetter(
  page: Page,
  letter: string,
  untilRead: () => Promise<void>,
): Promise<void> {
  await openLetter(page, 'tandatangan', letter)
  await untilRead()
  await (await page.waitForSelector('#formTte input[name=key]'))?.type(RIGHT_PASSPHRASE)
  await press(page, 'button[form=formTte]')
  await press(page, '::-p-text(Ya, Tandatangani)')
  await page.waitForSelector('.swal2-icon-success', { timeout: 30_000 })
  // A person reads the outcome before clicking it away.
  await untilRead()
  await press(page, '.swal2-confirm')
}

/** The viewer never says that it has loaded, so the navigation is not waited for to its end. */
async function openPdf(page: Page): Promise<void> {
  await page.goto(PDF, { waitUntil: 'domcontentloaded' }).catch(() => undefined)
}

async function pauseFromPopup(popup: Page): Promise<void> {
  await press(popup, '::-p-text(15 menit)')
  await untilSays(popup, 'Akhiri jeda')
}
