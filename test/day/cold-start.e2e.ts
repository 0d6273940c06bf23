import { requirePersona } from '../fixtures/persona.ts'
import { signIn } from '../fixtures/sign-in.ts'
import { expect, test } from '../fixtures/test.ts'
import { entryCard, untilServedOffline } from '../story/pwa.ts'

test('without network the first visit opens a page never seen, and a cold start the form never used', async ({
  openDevice,
  server,
}) => {
  const { context, newPage } = await openDevice()
  const page = await newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, server.url, requirePersona(server.personas, 'pegawai'))
  await untilServedOffline(page)
  // The browser's own cache may hold what was preloaded; being routed turns it off.
  await page.route('**/*', (route) => route.continue())
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Templat' }).click()
  await expect(page.getByRole('heading', { name: 'Templat mingguan' })).toBeVisible()
  await page.close()

  const later = await newPage()
  await later.goto(server.url)
  await later.getByRole('button', { name: 'Tambah kegiatan', exact: true }).click()
  const form = later.getByRole('dialog')
  await form.getByLabel('Apa yang dikerjakan').fill('Mengikuti apel pagi')
  await form.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(entryCard(later, 'Mengikuti apel pagi')).toBeVisible()
})
