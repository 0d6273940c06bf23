import { connectJejak } from '../fixtures/connect-jejak.ts'
import { READ_AT, readDocument } from '../fixtures/read-document.ts'
import { readEverythingStored } from '../fixtures/stored.ts'
import { expect, test } from '../fixtures/test.ts'
import { todayPage } from '../pages/today-page.ts'

test.use({ moment: READ_AT + 10 * 60_000 })

test(
  'what one person recorded is neither given to another in the same browser nor erased by them',
  { tag: '@office' },
  async ({ workstation, agency, jejak, letIn }) => {
    const { context, extension } = workstation
    await letIn(context, agency.pegawai)
    await readDocument(workstation)
    await connectJejak(extension, jejak.url)
    const panel = await extension.openPage('sidepanel.html')
    const notice = panel.getByText('terakhir dibuka oleh orang lain')

    await test.step('the first person is met', async () => {
      const page = await context.newPage()
      await page.goto(`${jejak.url}/`)
      await expect.poll(() => readEverythingStored(extension)).toContain(agency.pegawai.personId)
      await expect(notice).toBeHidden()
      await page.close()
    })

    const theirs = await test.step('another is signed in: both sides say so', async () => {
      await letIn(context, agency.rekan)
      const page = await context.newPage()
      await page.goto(`${jejak.url}/hari/2026-01-19`)
      await expect(page.getByText('Ekstensi di peramban ini milik orang lain.')).toBeVisible()
      await expect(notice).toBeVisible()
      return page
    })

    await test.step('and nothing moves, whatever is pressed', async () => {
      await panel.bringToFront()
      await panel.getByLabel('Pilih semua').check()
      await panel.getByRole('button', { name: /^Pindahkan 1/ }).click()
      await panel.getByRole('button', { name: 'Pindahkan', exact: true }).click()
      await expect(panel.getByText('1 kegiatan menunggu diterima Jejak')).toBeVisible()
      await theirs.reload()
      await expect(theirs.getByText('Ekstensi di peramban ini milik orang lain.')).toBeVisible()
      await expect(todayPage(theirs).suggestion('Laporan')).toHaveCount(0)
      await expect(panel.getByText('1 kegiatan menunggu diterima Jejak')).toBeVisible()
      expect(await readEverythingStored(extension)).toContain('Laporan Keuangan TW I')
      await theirs.close()
    })

    await test.step('the first is back: it arrives', async () => {
      await letIn(context, agency.pegawai)
      const page = await context.newPage()
      await page.goto(`${jejak.url}/hari/2026-01-19`)
      await expect(todayPage(page).suggestion('Laporan')).toBeVisible()
      await expect(page.getByText('Ekstensi di peramban ini milik orang lain.')).toBeHidden()
      await expect(panel.getByText('1 kegiatan menunggu diterima Jejak')).toBeHidden()
      await expect(notice).toBeHidden()
    })
  },
)
