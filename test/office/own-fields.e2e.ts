import { toDay } from '@jejak/shared/calendar/day'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { untilIdle } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'

const DAY = toDay('2026-01-19')
const NARROW = { width: 320, height: 640 } as const
test.use({ moment: instantAt('2026-01-20T10:00:00') })

const fieldsOf = (page: Page) => {
  const dialog = page.getByRole('dialog')
  return {
    dialog,
    start: dialog.getByLabel('Mulai', { exact: true }),
    end: dialog.getByLabel('Selesai', { exact: true }),
    list: dialog.getByLabel('Daftar jam', { exact: true }),
    save: dialog.getByRole('button', { name: 'Simpan draf' }),
  }
}

test(
  "times have Jejak's form in an English browser, typed, listed or moved by the arrows",
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const device = await openJejak(agency.pegawai, { viewport: NARROW, locale: 'en-US' })
    const page = await device.open(`/hari/${DAY}`)
    const day = todayPage(page)
    await day.openForm()
    const { dialog, start, end, list, save } = fieldsOf(page)
    await expect(start).toHaveValue(/^\d\d\.\d\d$/)

    for (const [typed, shown] of [
      ['830', '08.30'],
      ['13:00', '13.00'],
      ['1 pm', '13.00'],
      ['8', '08.00'],
    ] as const) {
      await start.fill(typed)
      await start.blur()
      await expect(start).toHaveValue(shown)
    }
    await start.press('ArrowUp')
    await expect(start).toHaveValue('08.05')
    await expect(dialog.getByRole('status').filter({ hasText: '08.05' })).toBeAttached()
    await start.press('ArrowDown')
    await list.selectOption('13.15')
    await expect(start).toHaveValue('13.15')

    await end.fill('habis zuhur')
    await end.blur()
    await expect(end).toHaveValue('habis zuhur')
    await expect(end).toHaveAccessibleDescription(/Ini bukan jam/)
    await start.fill('24.00')
    await start.blur()
    await expect(start).toHaveAccessibleDescription(/24\.00 hanya untuk jam selesai/)
    await expectAccessible(page)
    await day.form.write('Menyusun dokumen kebutuhan')
    await save.click()
    await expect(dialog).toBeVisible()

    await start.fill('13.15')
    await end.fill('24')
    await save.click()
    await expect(dialog).toBeHidden()
    await expect.poll(day.times).toEqual(['13.15–24.00'])
    await day.edit('Menyusun dokumen kebutuhan')
    await expect(end).toHaveValue('24.00')
  },
)

test(
  'the form offers work over midnight as two entries, and takes both back',
  { tag: '@office' },
  async ({ agency, openJejak, jejak }) => {
    const page = await (await openJejak(agency.pegawai)).open(`/hari/${DAY}`)
    const day = todayPage(page)
    const { start, end, dialog } = fieldsOf(page)
    const offer = dialog.getByRole('button', {
      name: 'Catat dua kegiatan: 19 Jan 2026 22.00–24.00 dan 20 Jan 2026 00.00–02.00',
    })
    const fill = async () => {
      await day.openForm()
      await day.form.write('Menjaga posko banjir')
      await start.fill('22')
      await end.fill('2')
      await offer.click()
      await expect(dialog).toBeHidden()
    }
    await fill()
    await expect.poll(day.times).toEqual(['22.00–24.00'])
    await day.undo.click()
    await expect.poll(day.times).toEqual([])
    await fill()
    await untilIdle(page)
    await page.goto(`${jejak.url}/hari/2026-01-20`)
    await expect.poll(day.times).toEqual(['00.00–02.00'])
  },
)

test(
  'what is pasted is never cut: it is counted, and only a text that fits is saved',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.pegawai)).open(`/hari/${DAY}`)
    const day = todayPage(page)
    await day.openForm()
    const { dialog, save } = fieldsOf(page)
    const text = dialog.getByLabel('Apa yang dikerjakan')
    const long = `Menyusun ${'x'.repeat(291)}`
    await text.fill(long)
    await expect(text).toHaveValue(long)
    await expect(text).toHaveAccessibleDescription(/45 karakter terlalu panjang: 300 dari/)
    await expectAccessible(page)
    await save.click()
    await expect(dialog).toBeVisible()
    await expect(text).toBeFocused()
    await text.fill('Menyusun dokumen kebutuhan')
    await save.click()
    await expect(day.entry('Menyusun dokumen kebutuhan')).toBeVisible()
  },
)

test(
  "a date has Jejak's form in an English browser, typed or picked",
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const device = await openJejak(agency.pegawai, { viewport: NARROW, locale: 'en-US' })
    const page = await device.open()
    const pick = page.getByRole('button', { name: /^Pilih tanggal/ })
    const dialog = page.getByRole('dialog')
    const field = dialog.getByLabel('Tanggal', { exact: true })

    await pick.click()
    await expect(field).toHaveValue('20 Jan 2026')
    await expectAccessible(page)
    await field.fill('30 Februari')
    await field.press('Enter')
    await expect(dialog).toBeVisible()
    await expect(field).toHaveAccessibleDescription(/Ini bukan tanggal/)
    await expect(field).toHaveValue('30 Februari')
    await field.fill('kemarin')
    await field.press('Enter')
    await expect(page).toHaveURL(/\/hari\/2026-01-19$/)

    await pick.click()
    await field.press('ArrowUp')
    await expect(field).toHaveValue('20 Jan 2026')
    await dialog.getByRole('grid').getByRole('button', { name: 'Kamis, 15 Januari 2026' }).click()
    await expect(page).toHaveURL(/\/hari\/2026-01-15$/)
  },
)

test(
  'a date is picked from its month by the keys alone, and the focus comes back',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const device = await openJejak(agency.pegawai, { locale: 'en-US' })
    const page = await device.open(`/bkn?dari=${DAY}&sampai=${DAY}`)
    const from = page.getByLabel('Dari tanggal', { exact: true })
    const opener = page.getByRole('button', { name: 'Buka kalender: Dari tanggal' })
    await expect(from).toHaveValue('19 Jan 2026')
    await opener.press('Enter')
    const grid = page.getByRole('grid', { name: 'Januari 2026' })
    await expect(grid.getByRole('button', { name: 'Senin, 19 Januari 2026' })).toBeFocused()
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect(from).toHaveValue('15 Jan 2026')
    await expect(opener).toBeFocused()
    await from.fill('1/13')
    await from.blur()
    await expect(from).toHaveValue('1/13')
    await expect(from).toHaveAccessibleDescription(/Ini bukan tanggal/)
  },
)
