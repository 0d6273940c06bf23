import { writeFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import type { Page } from 'puppeteer-core'
import { writeCsv } from '@jejak/shared/bkn/csv'
import { COLUMNS } from '@jejak/shared/bkn/rows'
import { openFirefox } from '../fixtures/firefox-browser.ts'
import { installInFirefox } from '../fixtures/firefox-extension.ts'
import { requireFirefox } from '../fixtures/firefox.ts'
import { test } from '../fixtures/sites.ts'
import { CALENDAR, KINERJA } from './kinerja-page.ts'
import { AFTERNOON, TODAY } from './panel.ts'

const PLAN = 'Melakukan rekonsiliasi belanja dengan BPKAD'
const LINK = 'https://drive.google.com/file/d/1/view'
const row = (start: string, end: string, text: string) => [
  PLAN,
  TODAY,
  start,
  end,
  text,
  '1',
  'data',
  LINK,
]

test('in Firefox the plan is read and both ways of filling put each entry on the calendar once', async ({
  sites,
}) => {
  test.setTimeout(240_000)
  sites.kinerja.set({ today: TODAY })
  const { browser, close } = await openFirefox(requireFirefox(), sites)
  try {
    const extension = await installInFirefox(browser)
    await extension.set(AFTERNOON)
    const site = await browser.newPage()
    await site.goto(`${KINERJA}/skp/a1f0-skp/penilaian/12/rencana_aksi`)
    const panel = await extension.openPage('sidepanel.html')
    await press(panel, 'e-Kinerja')
    await press(panel, 'Baca halaman yang terbuka')
    await press(panel, 'Simpan perubahan')

    await take(panel, row('08:00', '09:00', 'Merekonsiliasi belanja'))
    await site.goto(CALENDAR)
    await press(panel, 'Mulai mengisi 1 kegiatan')
    await site.bringToFront()
    await says(panel, 'Kegiatan 1 dari 1 sudah terisi.')
    expect(sites.kinerja.rows).toEqual([])
    await press(site, 'OK')
    await says(panel, 'Selesai. 1 kegiatan tercatat di BKN.')

    await press(panel, 'Abaikan')
    await take(panel, row('10:00', '11:30', 'Menyusun berita acara'))
    await panel.locator('::-p-text(Isi & simpan)').click()
    await press(panel, 'Mulai mengisi 2 kegiatan')
    await site.bringToFront()
    await says(panel, 'Selesai. 2 kegiatan tercatat di BKN.')
    expect(
      sites.kinerja.rows.map(({ rencanaAksi, ...kept }) => ({
        ...kept,
        rencanaAksi: rencanaAksi.replace(/\s+/g, ' '),
      })),
    ).toMatchObject(
      [
        ['08:00', '09:00', 'Merekonsiliasi belanja'],
        ['10:00', '11:30', 'Menyusun berita acara'],
      ].map(([mulai, selesai, kegiatan]) => ({
        tanggal: TODAY,
        mulai,
        selesai,
        kegiatan,
        rencanaAksi: PLAN,
        realisasi: '1',
        satuan: 'data',
        bukti: LINK,
      })),
    )
    expect(await extension.readEverything()).not.toMatch(/CANARY/)
  } finally {
    await close()
  }
})

/** In front, as a side panel and the page beside it both are: Firefox lets a hidden tab's timers run once a second. */
async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront()
  // Not before it stands still and can be pressed.
  await page.locator(`::-p-xpath(//button[normalize-space()="${name}"])`).click()
}

/** Looked for by the clock: a hidden page draws no frame to look at. */
const says = (page: Page, text: string) =>
  page.waitForFunction(
    (part) => document.body.innerText.includes(part),
    { timeout: 30_000, polling: 200 },
    text,
  )

/** Through the import of a file, as a person does it. */
async function take(panel: Page, cells: readonly string[]): Promise<void> {
  const file = test.info().outputPath('kegiatan.csv')
  await writeFile(file, writeCsv([COLUMNS, cells]))
  const found = await panel.waitForSelector('input[type=file]')
  const input = await found?.toElement('input')
  await input?.uploadFile(file)
  await press(panel, 'Ambil 1 kegiatan')
}
