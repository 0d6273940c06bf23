import { requirePersona } from '../fixtures/persona.ts'
import { signIn } from '../fixtures/sign-in.ts'
import { expect, test } from '../fixtures/test.ts'
import { entryCard } from '../story/pwa.ts'

test('a cold start without network still opens the form, whose script was never used before', async ({
  openDevice,
  server,
}) => {
  const { context, newPage } = await openDevice()
  const page = await newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, server.url, requirePersona(server.personas, 'pegawai'))
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.close()

  await context.setOffline(true)
  const later = await newPage()
  await later.goto(server.url)
  await later.getByRole('button', { name: 'Tambah kegiatan', exact: true }).click()
  const form = later.getByRole('dialog')
  await form.getByLabel('Apa yang dikerjakan').fill('Mengikuti apel pagi')
  await form.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(entryCard(later, 'Mengikuti apel pagi')).toBeVisible()
})
