import { connectJejak } from './fixtures/connect-jejak.ts'
import { requirePersona } from './fixtures/persona.ts'
import { readDocument } from './fixtures/read-document.ts'
import { signIn } from './fixtures/sign-in.ts'
import { readEverythingStored } from './fixtures/stored.ts'
import { expect, test } from './fixtures/test.ts'

test('a suggestion moves to the real Jejak, and is forgotten here only when it is there', async ({
  workstation,
  server,
}) => {
  const { extension } = workstation
  await readDocument(workstation)

  await connectJejak(extension, server.url)

  const panel = await extension.openPage('sidepanel.html')
  await panel.getByLabel('Pilih semua').check()
  await panel.getByRole('button', { name: /^Pindahkan 1/ }).click()
  await expect(panel.getByRole('dialog')).toContainText('Laporan Keuangan TW I')
  await panel.getByRole('button', { name: 'Pindahkan', exact: true }).click()
  await expect(panel.getByText('1 kegiatan menunggu diterima Jejak')).toBeVisible()

  // Nobody is signed in: the draft waits here.
  const find = () => workstation.context.pages().find((page) => page.url().startsWith(server.url))
  await expect.poll(find).toBeDefined()
  const jejak = find()
  if (jejak === undefined) throw new Error('Jejak was closed again')
  await signIn(jejak, server.url, requirePersona(server.personas, 'pegawai'))

  await expect(panel.getByText('1 kegiatan sudah diterima Jejak.')).toBeVisible()
  await expect(panel.getByText('1 kegiatan menunggu diterima Jejak')).toBeHidden()
  expect(await readEverythingStored(extension)).not.toContain('Menelaah Laporan')
})
