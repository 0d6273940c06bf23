import type { Locator, Page } from '@playwright/test'
import { signIn } from '../../fixtures/sign-in.ts'
import { entryCard, untilAllSent, untilReceived, untilServedOffline } from './pwa.ts'
import type { Freezing } from './browsers.ts'
import { expect } from './expect.ts'
import { suggestions } from './extension.ts'

const PHONE = { width: 390, height: 844 }
const quick = (page: Page) => page.getByLabel('Catat cepat')
const more = (card: Locator) => card.getByRole('button', { name: 'Lainnya' }).click()

async function note(page: Page, line: string): Promise<void> {
  await quick(page).fill(line)
  await quick(page).press('Enter')
  await expect(quick(page)).toHaveValue('')
}

/** A small photo with words on it, so that no two are the same bytes. */
async function photo(page: Page, words: string): Promise<Buffer> {
  const base64 = await page.evaluate((text) => {
    const canvas = document.createElement('canvas')
    canvas.width = 48
    canvas.height = 32
    const paint = canvas.getContext('2d')
    if (!paint) throw new Error('no canvas')
    paint.fillStyle = '#fff'
    paint.fillRect(0, 0, 48, 32)
    paint.fillStyle = '#1c5894'
    paint.fillText(text, 2, 20)
    return canvas.toDataURL('image/jpeg', 0.6).split(',')[1] ?? ''
  }, words)
  return Buffer.from(base64, 'base64')
}

async function addEvidence(page: Page, form: Locator, text: string): Promise<void> {
  await form
    .getByLabel('Foto', { exact: true })
    .setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await photo(page, text) })
  await expect(form.getByText('tersimpan di perangkat ini')).toBeVisible()
  await form.getByRole('button', { name: 'Catatan', exact: true }).click()
  await form.getByLabel('Isi catatan').fill(text)
  await form.getByRole('button', { name: 'Tambahkan catatan' }).click()
}

/** Signs in, writes an entry with a photo and a note and sends it, and makes a weekly template. */
export async function workOnline(page: Page, { url, owner }: Freezing): Promise<void> {
  await page.setViewportSize(PHONE)
  await signIn(page, url, owner.persona)
  await untilReceived(page)
  await untilServedOffline(page)
  await page.getByRole('button', { name: 'Tambah kegiatan' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Apa yang dikerjakan').fill('Mengikuti apel pagi di halaman kantor')
  await addEvidence(page, form, 'Apel dipimpin sekretaris')
  await form.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(form).toBeHidden()
  await note(page, '11.00-11.45 menyusun notula rapat koordinasi')
  await untilAllSent(page)
  await page.getByRole('link', { name: 'Templat' }).click()
  await page.getByRole('button', { name: 'Templat baru' }).click()
  await expect(form.getByRole('checkbox')).toHaveCount(7)
  for (const weekday of await form.getByRole('checkbox').all()) await weekday.check()
  await form.getByLabel('Kalimat').fill('Mengikuti pengarahan tentang ...')
  await form.getByLabel('Mulai').fill('07:30')
  await form.getByLabel('Selesai').fill('07:45')
  await form.getByRole('button', { name: 'Simpan templat' }).click()
  await expect(form).toBeHidden()
  await page.getByRole('link', { name: 'Hari ini', exact: true }).first().click()
}

/** Without network: a suggestion accepted, entries made, split, merged, changed, submitted and removed, a form left open. */
export async function workOffline(page: Page): Promise<void> {
  await page.context().setOffline(true)
  const offered = suggestions(page)
  await offered.filter({ hasText: 'Rekonsiliasi' }).getByRole('button', { name: 'Terima' }).click()
  await offered.filter({ hasText: 'Laporan' }).getByRole('button', { name: 'Buang' }).click()
  await expect(offered).toHaveCount(1)
  const ask = page.getByRole('region', { name: 'Dari templat mingguan' })
  await ask.getByLabel('Isi bagian “…”').fill('disiplin')
  await ask.getByLabel('Isi bagian “…”').press('Enter')
  await expect(entryCard(page, 'pengarahan tentang disiplin')).toBeVisible()

  await note(page, '13.00-13.40 memeriksa berkas permohonan')
  await more(entryCard(page, 'Memeriksa berkas'))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Dibagi pada jam').fill('13:20')
  await dialog.getByRole('button', { name: 'Bagi' }).click()
  await expect(entryCard(page, 'Memeriksa berkas')).toHaveCount(2)
  // Two that the server does not know become one again, and one that it knows is split.
  await more(entryCard(page, 'Menyusun notula'))
  await dialog.getByLabel('Dibagi pada jam').fill('11:20')
  await dialog.getByRole('button', { name: 'Bagi' }).click()
  await expect(entryCard(page, 'Menyusun notula')).toHaveCount(2)
  await more(entryCard(page, 'Menyusun notula').first())
  await dialog.getByRole('button', { name: 'Gabungkan' }).click()
  await expect(entryCard(page, 'Menyusun notula')).toHaveCount(1)

  await note(page, '13.40-14.00 menyalin data ke lembar kerja')
  const card = entryCard(page, 'Menyalin data')
  await card.getByRole('button', { name: 'Ubah' }).click()
  await addEvidence(page, dialog, 'Disalin 40 baris')
  await dialog.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: /^Ajukan \d+ kegiatan$/ }).click()
  await dialog.getByRole('button', { name: /^Ajukan \d+ kegiatan$/ }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Tambah kegiatan' }).click()
  await dialog.getByLabel('Apa yang dikerjakan').fill('Belum selesai ditulis')
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const all = await indexedDB.databases()
        const name = all.find((each) => /^jejak-[0-9a-f]{8}-/.test(each.name ?? ''))?.name ?? ''
        const opening = indexedDB.open(name)
        await new Promise((resolve) => opening.addEventListener('success', resolve))
        const asked = opening.result.transaction('forms').objectStore('forms').getAll()
        await new Promise((resolve) => asked.addEventListener('success', resolve))
        opening.result.close()
        return JSON.stringify(asked.result)
      }),
    )
    .toContain('Belum selesai ditulis')
}
