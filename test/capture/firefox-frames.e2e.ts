import { expect } from '@playwright/test'
import type { Page } from 'puppeteer-core'
import { openFirefox } from '../fixtures/firefox-browser.ts'
import { requireFirefox } from '../fixtures/firefox.ts'
import { installInFirefox } from '../fixtures/firefox-extension.ts'
import { test } from '../fixtures/sites.ts'

const SITE = 'https://jdih.contohkab.go.id/produk-hukum'
const DOCUMENT = 'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit'
const LONG = { timeout: 30_000 }

const addFrame = (page: Page, src: string) =>
  page.evaluate((url) => {
    const frame = document.createElement('iframe')
    frame.style.cssText = 'width:900px;height:600px'
    frame.src = url
    document.body.prepend(frame)
  }, src)

test(
  'in Firefox a document in a frame of a watched page is recorded, one in any other page is not',
  { tag: '@capture' },
  async ({ sites }) => {
    const { browser, close } = await openFirefox(requireFirefox(), sites)
    try {
      const extension = await installInFirefox(browser)
      await extension.set('2026-01-19T08:00:00+07:00')
      await extension.switchOn(['google-docs', 'site:jdih.contohkab.go.id'])
      const fronts = async () =>
        (await extension.events()).flatMap((event) => (event.type === 'focus' ? [event.app] : []))

      const page = await browser.newPage()
      await page.goto('https://pribadi.example/')
      await addFrame(page, DOCUMENT)
      await page.waitForFrame((frame) => frame.url() === DOCUMENT)
      await extension.untilRead()
      expect(await fronts()).toEqual([])

      await page.goto(SITE)
      await expect.poll(fronts, LONG).toEqual(['site:jdih.contohkab.go.id'])
      await addFrame(page, DOCUMENT)
      await expect.poll(fronts, LONG).toEqual(['site:jdih.contohkab.go.id', 'google-docs'])
      const last = (await extension.events()).findLast(({ type }) => type === 'focus')
      expect(last).toMatchObject({ object: { type: 'document', label: 'Laporan Keuangan TW I' } })
    } finally {
      await close()
    }
  },
)
