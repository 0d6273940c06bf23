import { connectJejak } from '../fixtures/connect-jejak.ts'
import { requirePersona } from '../fixtures/persona.ts'
import { readDocument } from '../fixtures/read-document.ts'
import { signIn } from '../fixtures/sign-in.ts'
import { expect, test } from '../fixtures/test.ts'
import { makePhoto } from './photo-with-place.ts'

test('a photo and a note on a line in the panel go over with it, and leave the extension only then', async ({
  workstation,
  ownServer: server,
}) => {
  test.setTimeout(240_000)
  const { extension } = workstation
  const work = await readDocument(workstation)
  const photo = await makePhoto(work)

  await connectJejak(extension, server.url)

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
  const options = await extension.openPage('options.html')
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
