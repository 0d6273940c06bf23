import { writeFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import type { Page } from 'puppeteer-core'
import { writeCsv } from '@jejak/shared/bkn/csv'
import { COLUMNS } from '@jejak/shared/bkn/table/columns'
import { openFirefox } from '../fixtures/firefox-browser.ts'
import { installInFirefox } from '../fixtures/firefox-extension.ts'
import { named, press, untilSays } from '../fixtures/firefox-page.ts'
import { requireFirefox } from '../fixtures/firefox.ts'
import { test } from '../fixtures/sites.ts'
import { CALENDAR, KINERJA } from './kinerja-page.ts'
import { AFTERNOON, TODAY } from '../pages/bkn-panel.ts'

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

test(
  'in Firefox the plan is read and both ways of filling put each entry on the calendar once',
  { tag: '@bkn' },
  async ({ sites }) => {
    sites.kinerja.set({ today: TODAY })
    const { browser, close } = await openFirefox(requireFirefox(), sites)
    try {
      const extension = await installInFirefox(browser)
      await extension.set(AFTERNOON)
      const site = await browser.newPage()
      await site.goto(`${KINERJA}/skp/a1f0-skp/penilaian/12/rencana_aksi`)
      const panel = await extension.openPage('sidepanel.html')
      await press(panel, named('e-Kinerja'))
      await press(panel, named('Baca halaman yang terbuka'))
      await press(panel, named('Simpan perubahan'))

      await take(panel, row('08:00', '09:00', 'Merekonsiliasi belanja'))
      await site.goto(CALENDAR)
      await press(panel, named('Mulai mengisi 1 kegiatan'))
      await site.bringToFront()
      await untilSays(panel, 'Kegiatan 1 dari 1 sudah terisi.')
      expect(sites.kinerja.rows).toEqual([])
      await press(site, named('OK'))
      await untilSays(panel, 'Selesai. 1 kegiatan tercatat di BKN.')

      await press(panel, named('Abaikan'))
      await take(panel, row('10:00', '11:30', 'Menyusun berita acara'))
      await press(panel, '::-p-text(Isi dan simpan otomatis)')
      await press(panel, named('Mulai mengisi 2 kegiatan'))
      await site.bringToFront()
      await untilSays(panel, 'Selesai. 2 kegiatan tercatat di BKN.')
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
  },
)

/** Through the import of a file, as a person does it. */
async function take(panel: Page, cells: readonly string[]): Promise<void> {
  const file = test.info().outputPath('kegiatan.csv')
  await writeFile(file, writeCsv([COLUMNS, cells]))
  const offer = named('Ambil 1 kegiatan')
  const choose = async () => {
    const found = await panel.waitForSelector('input[type=file]')
    const input = await found?.toElement('input')
    await input?.uploadFile(file)
    return panel.waitForSelector(offer, { timeout: 5000 }).then(
      () => true,
      () => false,
    )
  }
  // A part of the panel that is drawn anew meanwhile takes the chosen file with it.
  await expect.poll(choose, { timeout: 60_000 }).toBe(true)
  await press(panel, offer)
}
