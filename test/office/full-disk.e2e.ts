import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { reviewPage } from '../pages/review-page.ts'
import { todayPage } from '../pages/today-page.ts'

const DAY = workdayBefore(TODAY)
const FULL = 'Belum tersimpan: penyimpanan perangkat penuh.'

/** From now on every write of the page fails as on a full disk; the function it answers makes room again. */
async function fillDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const store = IDBObjectStore.prototype
    const kept = ['put', 'add'].map((name) => Object.getOwnPropertyDescriptor(store, name)!)
    const refuse = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
    const set = (rows: readonly PropertyDescriptor[]) =>
      ['put', 'add'].forEach((name, at) => Object.defineProperty(store, name, rows[at]!))
    set(kept.map((row) => ({ ...row, value: refuse })))
    Object.assign(window, { makeRoom: () => set(kept) })
  })
  return () => page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom())
}

test(
  'on a full disk sending, submitting, approving and returning say so, and work when there is room',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [
      { day: DAY, start: 480, end: 540, text: 'Menyusun laporan belanja' },
      { day: DAY, start: 540, end: 600, text: 'Menelaah surat masuk', status: 'submitted' },
    ])
    const page = await (await openJejak(agency.pegawai)).open(`/hari/${DAY}`)
    const day = todayPage(page)
    await expect(day.entry('laporan belanja')).toContainText('Draf')
    const makeRoom = await fillDisk(page)
    await page.getByRole('button', { name: 'Semua terkirim' }).first().click()
    await expect(page.getByRole('region', { name: 'Pesan singkat' })).toContainText(FULL)
    await page
      .getByRole('button', { name: /^Ajukan/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    const send = dialog.getByRole('button', { name: /^Ajukan/ })
    await send.click()
    await expect(dialog.getByRole('alert')).toContainText(FULL)
    await makeRoom()
    await send.click()
    await expect(dialog).toBeHidden()
    await expect(day.entry('laporan belanja')).toContainText('Diajukan')

    const desk = await (await openJejak(agency.atasan)).open('/tinjau')
    const review = reviewPage(desk)
    await expect(review.item('Menelaah surat masuk')).toBeVisible()
    const makeRoomThere = await fillDisk(desk)
    await review.approve('Menelaah surat masuk')
    const said = desk.getByRole('region', { name: 'Pesan singkat' })
    await expect(said).toContainText(FULL)
    await review.item('Menelaah surat masuk').getByRole('button', { name: 'Kembalikan' }).click()
    const returning = desk.getByRole('dialog')
    await returning.getByLabel('Apa yang perlu diperbaiki').fill('Sebutkan suratnya.')
    await returning.getByRole('button', { name: 'Kembalikan' }).click()
    await expect(returning.getByRole('alert')).toContainText(FULL)
    await makeRoomThere()
    await returning.getByRole('button', { name: 'Kembalikan' }).click()
    await expect(returning).toBeHidden()
    await expect(review.strip).toContainText('1 dikembalikan')
    await expect(review.strip).toContainText('Urungkan')
  },
)

test(
  'on a full disk no dialog keeps silent: dividing, joining, repeating a day and a template say so and stay',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', [
      { day: workdayBefore(DAY), start: 480, end: 540, text: 'Menguji formulir' },
      { day: DAY, start: 480, end: 540, text: 'Menyusun laporan belanja' },
      { day: DAY, start: 540, end: 600, text: 'Menelaah laporan belanja' },
    ])
    const page = await (await openJejak(agency.pegawai)).open(`/hari/${DAY}`)
    const day = todayPage(page)
    const dialog = page.getByRole('dialog')
    await expect(day.entries).toHaveCount(2)
    const openMore = async () => {
      await day.more('Menyusun laporan')
      await expect(dialog.getByRole('button', { name: 'Bagi' })).toBeVisible()
    }
    const untilRefused = async (act: string | RegExp) => {
      await dialog.getByRole('button', { name: act }).first().click()
      await expect(dialog.getByRole('alert').filter({ hasText: FULL })).toBeVisible()
      await expect(dialog.getByRole('button', { name: act }).first()).toBeEnabled()
    }
    await openMore()
    const makeRoom = await fillDisk(page)
    await untilRefused('Bagi')
    await page.keyboard.press('Escape')
    await openMore()
    await untilRefused('Gabungkan')
    await page.keyboard.press('Escape')
    await openMore()
    await dialog.getByRole('button', { name: 'Templat baru' }).click()
    await untilRefused('Simpan templat')
    await page.keyboard.press('Escape')
    await day.fromMenu('Seperti kemarin')
    await dialog.getByRole('button', { name: /^Pilih semua/ }).click()
    await untilRefused(/^Tambahkan/)
    await makeRoom()
    await dialog.getByRole('button', { name: /^Tambahkan/ }).click()
    await expect(dialog).toBeHidden()
    await expect(day.entries).toHaveCount(3)
  },
)
