import type { Page } from '@playwright/test'
import { requirePersona } from '../fixtures/persona.ts'
import { signIn } from '../fixtures/sign-in.ts'
import { expect, test } from '../fixtures/test.ts'
import { findApprover } from '../story/approver.ts'
import {
  editEntry,
  entryCard,
  untilAllSent,
  untilReceived,
  untilServedOffline,
} from '../story/pwa.ts'
import { CAMERA, makePhoto } from './photo-with-place.ts'

const PHONE = { width: 390, height: 844 }
const SENTENCE = 'Mengikuti apel pagi di halaman kantor'

/** The address of the photo on this device. */
const addressOf = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const name = databases.find((each) => /^jejak-[0-9a-f]{8}-/.test(each.name ?? ''))?.name ?? ''
    const names = await new Promise<readonly unknown[]>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.addEventListener('error', () => reject(opening.error ?? new Error('closed')))
      opening.addEventListener('success', () => {
        const asked = opening.result.transaction('files').objectStore('files').getAllKeys()
        asked.addEventListener('success', () => resolve(asked.result))
      })
    })
    const photo = names.find((each) => typeof each === 'string' && each.endsWith('.jpg'))
    return `/api/files/${typeof photo === 'string' ? photo : ''}`
  })

const fetched = (page: Page, address: string) =>
  page.evaluate(async (path) => {
    const response = await fetch(path)
    return { status: response.status, bytes: [...new Uint8Array(await response.arrayBuffer())] }
  }, address)

test('a photo added and submitted without network reaches the supervisor, without its place, and nobody else', async ({
  openDevice,
  server,
}) => {
  test.setTimeout(240_000)
  const { context, newPage } = await openDevice()
  const page = await newPage()
  await page.setViewportSize(PHONE)
  await signIn(page, server.url, requirePersona(server.personas, 'pegawai'))
  await untilReceived(page)
  await untilServedOffline(page)
  const photo = await makePhoto(page)
  expect(photo.includes(CAMERA)).toBe(true)
  const approver = await findApprover(page, server)

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Tambah kegiatan' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Apa yang dikerjakan').fill(SENTENCE)
  await form
    .getByLabel('Foto', { exact: true })
    .setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo })
  await expect(form.getByText('tersimpan di perangkat ini')).toBeVisible()
  await form.getByRole('button', { name: 'Catatan', exact: true }).click()
  await form.getByLabel('Isi catatan').fill('Apel dipimpin sekretaris\nHadir 30 orang')
  await form.getByRole('button', { name: 'Tambahkan catatan' }).click()
  await expect(form.getByRole('button', { name: 'Buka Apel dipimpin' })).toBeVisible()
  await form.getByRole('button', { name: 'Simpan draf' }).click()
  await editEntry(page, SENTENCE, { plan: /./ })
  const card = entryCard(page, SENTENCE)
  await card.getByRole('button', { name: 'Ajukan' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Ajukan/ })
    .click()
  await expect(card.getByText('menunggu diunggah').first()).toBeVisible()

  await context.setOffline(false)
  await untilAllSent(page)
  await expect(card.getByText(/terunggah/)).toHaveCount(2)
  const address = await addressOf(page)

  const supervisor = await (await openDevice()).newPage()
  await supervisor.setViewportSize(PHONE)
  await signIn(supervisor, server.url, approver)
  await supervisor.goto(`${server.url}/tinjau`)
  const item = supervisor.getByRole('article').filter({ hasText: SENTENCE })
  await item.getByRole('button', { name: /Buka Foto/ }).click()
  const view = supervisor.getByRole('dialog')
  const image = view.getByRole('img')
  await expect(image).toBeVisible()
  // Upright, as the phone meant it, and no larger than evidence is.
  await expect
    .poll(() => image.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]))
    .toEqual([800, 1600])
  await view.getByRole('button', { name: 'Tutup' }).click()
  await item.getByRole('button', { name: /Apel dipimpin/ }).click()
  await expect(view).toContainText('Hadir 30 orang')

  const mine = await fetched(page, address)
  const kept = Buffer.from(mine.bytes)
  expect(mine.status).toBe(200)
  expect(kept.length).toBeLessThanOrEqual(300 * 1024)
  expect([kept.includes(CAMERA), kept.includes('Exif')]).toEqual([false, false])

  const colleague = server.personas.find(
    ({ role, nip }) => role === 'pegawai' && nip !== requirePersona(server.personas, 'pegawai').nip,
  )
  if (!colleague) throw new Error('nobody else works here')
  const stranger = await (await openDevice()).newPage()
  await signIn(stranger, server.url, colleague)
  expect((await fetched(stranger, address)).status).toBe(404)
})
