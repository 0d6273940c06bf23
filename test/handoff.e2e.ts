import { clockOf } from './fixtures/extension-clock.ts'
import { requirePersona } from './fixtures/persona.ts'
import { signIn } from './fixtures/sign-in.ts'
import { readEverythingStored } from './fixtures/stored.ts'
import { switchOn } from './fixtures/switch-on.ts'
import { expect, test } from './fixtures/test.ts'

const DOCUMENT = 'https://docs.google.com/document/d/1DocLaporanKeuanganTriwulanSatu_2026-aaaa/edit'

test('a suggestion moves to the real Jejak, and is forgotten here only when it is there', async ({
  workstation,
  server,
}) => {
  const { extension } = workstation
  await switchOn(extension, ['google-docs'])
  const clock = clockOf(extension)
  await clock.set('2026-01-19T08:00:00+07:00')
  const work = await workstation.newPage()
  await work.goto(DOCUMENT)
  await expect(work).toHaveTitle(/Laporan/)
  await work.waitForTimeout(1500)
  await clock.pass(5)

  const options = await extension.openPage('options.html')
  await options.getByRole('textbox', { name: 'Alamat', exact: true }).fill(server.url)
  await options.getByRole('button', { name: 'Hubungkan' }).click()
  await expect(options.getByText('Terhubung.')).toBeVisible()

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
