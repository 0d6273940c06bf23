import { clockOf } from '../fixtures/extension-clock.ts'
import { requirePersona } from '../fixtures/persona.ts'
import { signIn } from '../fixtures/sign-in.ts'
import { switchOn } from '../fixtures/switch-on.ts'
import { expect, test } from '../fixtures/test.ts'
import { makePhoto } from './photo-with-place.ts'

const DOCUMENT = 'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit'

test('a photo and a note on a line in the panel go over with it, and leave the extension only then', async ({
  workstation,
  ownServer: server,
}) => {
  test.setTimeout(120_000)
  const { extension } = workstation
  await switchOn(extension, ['google-docs'])
  const clock = clockOf(extension)
  await clock.set('2026-01-19T08:00:00+07:00')
  const work = await workstation.newPage()
  await work.goto(DOCUMENT)
  await expect(work).toHaveTitle(/Laporan/)
  await work.waitForTimeout(1500)
  await clock.pass(5)
  const photo = await makePhoto(work)

  const options = await extension.openPage('options.html')
  await options.getByRole('textbox', { name: 'Alamat', exact: true }).fill(server.url)
  await options.getByRole('button', { name: 'Hubungkan' }).click()
  await expect(options.getByText('Terhubung.')).toBeVisible()

  const panel = await extension.openPage('sidepanel.html')
  const card = panel.getByRole('article')
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
  const stored = options.getByRole('region', { name: 'Berkas bukti di ekstensi' })
  await expect(stored.getByRole('listitem')).toHaveCount(2)

  await panel.getByLabel('Pilih semua').check()
  await panel.getByRole('button', { name: /^Pindahkan 1/ }).click()
  await expect(panel.getByRole('dialog')).toContainText('Dibahas bersama bendahara')
  await panel.getByRole('button', { name: 'Pindahkan', exact: true }).click()
  const find = () => workstation.context.pages().find((page) => page.url().startsWith(server.url))
  await expect.poll(find).toBeDefined()
  const jejak = find()
  if (jejak === undefined) throw new Error('Jejak was closed again')
  await signIn(jejak, server.url, requirePersona(server.personas, 'pegawai'))
  await expect(panel.getByText('1 kegiatan sudah diterima Jejak.')).toBeVisible()
  await expect(stored).toContainText('Belum ada berkas bukti.')

  await jejak.goto(`${server.url}/hari/2026-01-19`)
  const draft = jejak.locator('.draft')
  await expect(draft.getByText('tersimpan di perangkat ini')).toHaveCount(2)
  await draft.getByRole('button', { name: 'Terima' }).click()
  await expect(jejak.locator('article.entry').getByText(/· terunggah/)).toHaveCount(2)
})
