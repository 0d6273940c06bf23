import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'

const DAY = workdayBefore(TODAY)
const ROWS = 600

test.beforeEach(async ({ agency, jejak }) => {
  const { instansiId, pegawai } = agency
  await jejak.ask('insertOldEntries', {
    instansiId,
    ownerId: pegawai.personId,
    planId: agency.planId(pegawai, DAY),
    day: DAY,
    count: ROWS,
  })
})

/** Holds back the requests of the sync from the n-th one on until the function it answers is called. */
async function holdSync(page: Page, from: number): Promise<() => void> {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  let asked = 0
  await page.route('**/api/sync', async (route) => {
    if (++asked >= from) await opened
    await route.continue()
  })
  return open
}
const status = (page: Page) => page.locator('button.sync')

test(
  'a new device says how far its data has come, and invites nobody to enter twice meanwhile',
  { tag: '@office' },
  async ({ agency, jejak, openJejak }) => {
    const device = await openJejak(agency.pegawai)
    const page = await device.newPage()
    const release = await holdSync(page, 3)
    await page.goto(jejak.url)
    await expect(status(page)).toHaveText(/Mengambil data… [1-9]\d?%/)
    await expect(page.getByText('Kegiatan Anda sedang diambil').first()).toBeVisible()
    await expect(page.getByText('Belum ada kegiatan')).toBeHidden()
    await page.getByRole('button', { name: 'Menu hari ini' }).click()
    // Whoever wants to can enter something: nothing waits for the network.
    await expect(page.getByRole('button', { name: 'Tambah kegiatan' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Seperti kemarin' })).toBeHidden()
    release()
    await expect(status(page)).toHaveText('Semua terkirim')
    await expect(page.getByText('Kegiatan Anda sedang diambil')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Seperti kemarin' })).toBeVisible()
  },
)

test(
  'over a wire of 80 kbit/s all of it comes, page by page',
  { tag: '@office' },
  async ({ agency, jejak, openJejak }) => {
    const device = await openJejak(agency.pegawai)
    const page = await device.newPage()
    const release = await holdSync(page, 1)
    await page.goto(jejak.url)
    await expect(status(page)).toHaveText(/Mengambil data/)
    const browser = await device.context.newCDPSession(page)
    await browser.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 600,
      downloadThroughput: 10_000,
      uploadThroughput: 10_000,
    })
    release()
    await expect(status(page)).toHaveText('Semua terkirim', { timeout: 60_000 })
  },
)
