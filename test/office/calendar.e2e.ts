import { toDay } from '@jejak/shared/calendar/day'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { DESK, PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { calendarPage } from '../pages/calendar-page.ts'
import { goOffline } from '../pages/idle.ts'

const MONDAY = toDay('2026-01-19')
const FRIDAY = toDay('2026-01-23')
test.use({ moment: instantAt('2026-01-27T10:00:00') })

const WORK = [
  { day: MONDAY, start: 450, end: 720, text: 'Menyusun dokumen kebutuhan', status: 'approved' },
  { day: MONDAY, start: 780, end: 960, text: 'Menguji aplikasi', status: 'approved' },
  {
    day: FRIDAY,
    start: 480,
    end: 570,
    text: 'Mengerjakan laporan',
    status: 'returned',
    comment: 'Mohon jelaskan.',
  },
] as const

test(
  'the strip shows at once which days are incomplete or have something returned',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', WORK)
    const page = await (await openJejak(agency.pegawai, { viewport: PHONE })).open()
    const { strip, stripDay } = calendarPage(page)
    const returned = stripDay(
      'Jumat 23 Januari, 1 jam 30 menit dari 7 jam 30 menit, 1 dikembalikan',
    )
    await expect(returned).toBeVisible()
    await expect(stripDay(/^Senin 19 Januari, 7 jam 30 menit dari 7 jam 30 menit/)).toBeAttached()
    await expect(stripDay(/^Jumat 16 Januari, libur: Isra Mikraj/)).toBeAttached()
    await expect(stripDay(/^Sabtu 24 Januari, bukan hari kerja/)).toBeAttached()
    await expect(stripDay(/^Selasa 27 Januari, hari ini/)).toHaveAttribute('aria-current', 'date')
    await expectAccessible(page)
    // As when a phone is turned: the day stays in sight.
    await page.setViewportSize(DESK)
    await page.setViewportSize(PHONE)
    await expect(stripDay(/^Selasa 27 Januari, hari ini/)).toBeInViewport({ ratio: 1 })

    // One tab stop; the arrows go on beyond what is drawn.
    await expect(strip.locator('[tabindex="0"]')).toHaveCount(1)
    await strip.locator('[tabindex="0"]').focus()
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft')
    await expect(returned).toBeFocused()
    await page.keyboard.press('PageUp')
    await expect(stripDay(/^Jumat 26 Desember/)).toBeFocused()
    await page.keyboard.press('PageDown')
    await expect(returned).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/hari\/2026-01-23$/)
  },
)

test(
  'Kalender is the month in full, by keyboard, without network too',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    await agency.write('pegawai', WORK)
    const page = await (await openJejak(agency.pegawai)).open()
    await page.getByRole('link', { name: 'Kalender' }).click()
    const { day, sums, grid } = calendarPage(page)
    await expect(
      day(/^Jumat 23 Januari, 1 jam 30 menit dari 7 jam 30 menit, 1 dikemb/),
    ).toBeVisible()
    await expect(sums).toContainText('9 jam terisi dari')
    await goOffline(page)
    await expect(page.getByText('Tanpa jaringan.')).toBeVisible()

    await day(/^Selasa 27 Januari/).focus()
    await page.keyboard.press('ArrowUp')
    await expect(day(/^Selasa 20 Januari/)).toBeFocused()
    await page.keyboard.press('Home')
    await expect(day(/^Senin 19 Januari/)).toBeFocused()
    await page.keyboard.press('PageDown')
    await expect(grid).toHaveAccessibleName('Februari 2026')
    await expect(day(/^Kamis 19 Februari, .*jam kerja lebih pendek 08\.00–15\.00/)).toBeFocused()
    await page.keyboard.press('PageUp')
    await expect(day(/^Senin 19 Januari/)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/hari\/2026-01-19$/)
  },
)

test(
  'a month whose calendar is not on the device is said to be, and called no day off',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.pegawai, { viewport: PHONE })).open('/kalender')
    const { asGrid, asList, day } = calendarPage(page)
    await asGrid()
    for (let month = 0; month < 6; month++) {
      await page.getByRole('button', { name: 'Bulan sebelumnya' }).click()
    }
    await expect(page.getByRole('heading', { name: 'Juli 2025' })).toBeVisible()
    await expect(day('Sabtu 5 Juli, jam kerja belum dimuat')).toBeVisible()
    await expect(page.getByText(/^Jam kerja dan hari libur 31 tanggal/)).toBeVisible()
    await expect(page.getByText('Belum ada kegiatan pada bulan ini.')).toBeVisible()
    await asList()
    await expect(page.getByRole('link', { name: /^Sabtu 5 Juli/ })).toContainText('belum dimuat')
    await expect(page.getByText('bukan hari kerja', { exact: true })).toHaveCount(0)
    await page.getByRole('button', { name: 'Ke bulan ini' }).click()
    await page.getByRole('link', { name: /^Selasa 27 Januari/ }).click()
    await expect(page.getByRole('heading', { name: 'Hari ini', level: 1 })).toBeVisible()
  },
)
