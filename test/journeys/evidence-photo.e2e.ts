import type { Page } from '@playwright/test'
import { readDatabases } from '../fixtures/databases.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { CAMERA, makePhoto } from '../fixtures/photo-with-place.ts'
import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { goOffline, untilAllSent } from '../pages/idle.ts'
import { reviewPage } from '../pages/review-page.ts'
import { todayPage } from '../pages/today-page.ts'

/** Its hours are over, whenever the test runs: what has not ended cannot be submitted. */
const DAY = workdayBefore(TODAY)
const SENTENCE = 'Mengikuti apel pagi di halaman kantor'

/** The address of the photo on this device. */
async function addressOf(page: Page): Promise<string> {
  const stores = await page.evaluate(readDatabases, undefined)
  const files = Object.entries(stores).flatMap(([name, rows]) =>
    name.endsWith('/files') ? rows : [],
  )
  const names = files.map((row) => String(Object(row).name))
  return `/api/files/${names.find((name) => name.endsWith('.jpg')) ?? ''}`
}

const fetched = (page: Page, address: string) =>
  page.evaluate(async (path) => {
    const response = await fetch(path)
    return { status: response.status, bytes: [...new Uint8Array(await response.arrayBuffer())] }
  }, address)

test(
  'a photo added and submitted without network reaches the supervisor, without its place, and nobody else',
  { tag: '@smoke' },
  async ({ agency, openJejak }) => {
    const { context, open } = await openJejak(agency.pegawai, { viewport: PHONE })
    const page = await open(`/hari/${DAY}`)
    const today = todayPage(page)
    const photo = await makePhoto(page)
    expect(photo.includes(CAMERA)).toBe(true)
    await goOffline(page)

    await today.openForm()
    await today.form.write(SENTENCE)
    await today.form.addPhoto(photo)
    await today.form.addNote('Apel dipimpin sekretaris\nHadir 30 orang')
    await today.form.save()
    await today.change(SENTENCE, { plan: /./ })
    await today.submit(SENTENCE)
    await expect(today.entry(SENTENCE).getByText('menunggu diunggah').first()).toBeVisible()

    await context.setOffline(false)
    await untilAllSent(page)
    await expect(today.entry(SENTENCE).getByText(/terunggah/)).toHaveCount(2)
    const address = await addressOf(page)

    const supervisor = await (await openJejak(agency.atasan, { viewport: PHONE })).open('/tinjau')
    const review = reviewPage(supervisor)
    await review.open(agency.pegawai.name)
    const item = review.item(SENTENCE)
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
    const colleague = await (await openJejak(agency.rekan)).open()
    expect((await fetched(colleague, address)).status).toBe(404)
  },
)
