import { connectJejak } from '../fixtures/connect-jejak.ts'
import { READ_AT, readDocument } from '../fixtures/read-document.ts'
import { readEverythingStored } from '../fixtures/stored.ts'
import { expect, test } from '../fixtures/test.ts'
import { signInPage } from '../pages/sign-in-page.ts'

test.use({ moment: READ_AT + 10 * 60_000 })

test(
  'a suggestion moves to the real Jejak, and is forgotten here only when it is there',
  { tag: '@office' },
  async ({ workstation, agency, clock, jejak }) => {
    const { context, extension } = workstation
    await clock.follow(context)
    await readDocument(workstation)
    await connectJejak(extension, jejak.url)

    const panel = await extension.openPage('sidepanel.html')
    await panel.getByLabel('Pilih semua').check()
    await panel.getByRole('button', { name: /^Pindahkan 1/ }).click()
    await expect(panel.getByRole('dialog')).toContainText('Laporan Keuangan TW I')
    const opened = context.waitForEvent('page')
    await panel.getByRole('button', { name: 'Pindahkan', exact: true }).click()
    await expect(panel.getByText('1 kegiatan menunggu diterima Jejak')).toBeVisible()

    // Nobody is signed in: the draft waits here.
    const page = await opened
    await signInPage(page).signIn(agency.pegawai, clock.now)
    await expect(panel.getByText('1 kegiatan sudah diterima Jejak.')).toBeVisible()
    await expect(panel.getByText('1 kegiatan menunggu diterima Jejak')).toBeHidden()
    expect(await readEverythingStored(extension)).not.toContain('Menelaah Laporan')
  },
)
