import { connectJejak } from '../fixtures/connect-jejak.ts'
import { makePhoto } from '../fixtures/photo-with-place.ts'
import { READ_AT, readDocument } from '../fixtures/read-document.ts'
import { expect, test } from '../fixtures/test.ts'
import { openDetails } from '../pages/panel-page.ts'
import { todayPage } from '../pages/today-page.ts'

test.use({ moment: READ_AT + 10 * 60_000 })

test(
  'a photo and a note on a line in the panel go over with it, and leave the extension only then',
  { tag: '@office' },
  async ({ workstation, agency, jejak, letIn }) => {
    const { context, extension } = workstation
    await letIn(context, agency.pegawai)
    const photo = await makePhoto(await readDocument(workstation))
    await connectJejak(extension, jejak.url)

    const panel = await extension.openPage('sidepanel.html')
    const card = panel.getByRole('article')
    await openDetails(card)
    await card.getByRole('button', { name: 'Tambah foto atau catatan' }).click()
    await card
      .getByLabel('Foto', { exact: true })
      .setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo })
    await expect(card.getByText(/^Foto .* Foto$/)).toBeVisible()
    await card.getByRole('button', { name: 'Catatan', exact: true }).click()
    await card.getByLabel('Isi catatan').fill('Dibahas bersama bendahara')
    await card.getByRole('button', { name: 'Tambahkan catatan' }).click()
    await expect(card.getByRole('listitem').filter({ hasText: 'Catatan' })).toContainText(
      'Dibahas bersama bendahara',
    )
    const options = await extension.openPage('options.html')
    const stored = options.getByRole('region', { name: 'Berkas bukti di ekstensi' })
    await expect(stored.getByRole('listitem')).toHaveCount(2)

    await panel.getByLabel('Pilih semua').check()
    await panel.getByRole('button', { name: /^Pindahkan 1/ }).click()
    await expect(panel.getByRole('dialog')).toContainText('Dibahas bersama bendahara')
    const opened = context.waitForEvent('page')
    await panel.getByRole('button', { name: 'Pindahkan', exact: true }).click()
    const page = await opened
    await expect(panel.getByText('1 kegiatan sudah diterima Jejak.')).toBeVisible()
    await expect(stored).toContainText('Belum ada berkas bukti.')

    await page.goto(`${jejak.url}/hari/2026-01-19`)
    const day = todayPage(page)
    await day.open(day.suggestion('Laporan'))
    await expect(day.suggestion('Laporan').getByText('tersimpan di perangkat ini')).toHaveCount(2)
    await day.accept('Laporan')
    await day.open(day.entry('Laporan'))
    await expect(day.entry('Laporan').getByText(/· terunggah/)).toHaveCount(2)
  },
)
