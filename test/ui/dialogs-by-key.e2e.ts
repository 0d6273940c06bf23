import { expect, test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { untilIdle } from '../pages/idle.ts'
import { reviewPage } from '../pages/review-page.ts'
import { skpPage } from '../pages/skp-page.ts'
import { todayPage } from '../pages/today-page.ts'
import { focusedName, SIZES, tabThrough } from './focus.ts'
import { throughDialogs } from './through-dialogs.ts'

const DAY = workdayBefore(TODAY)

for (const size of SIZES) {
  test(
    `dialogs open on what is to be done in them, hide nothing and give the focus back at ${size.width}×${size.height}`,
    { tag: '@ui' },
    async ({ agency, jejak, openJejak }) => {
      await agency.write('atasan', [
        { day: workdayBefore(DAY), start: 480, end: 540, text: 'Menguji formulir pendaftaran' },
        { day: DAY, start: 480, end: 570, text: 'Menyusun rancangan aplikasi' },
        { day: DAY, start: 570, end: 600, text: 'Mengikuti rapat koordinasi' },
      ])
      await agency.write('pegawai', [
        { day: DAY, start: 480, end: 540, text: 'Memperbaiki tautan', status: 'submitted' },
      ])
      const { open } = await openJejak(agency.atasan, { viewport: size })
      const page = await open(`/hari/${DAY}`)
      const day = todayPage(page)
      await expect(day.entries).toHaveCount(2)
      await untilIdle(page)
      const goThrough = throughDialogs(page)
      const entry = day.entry('Menyusun rancangan')
      await day.open(entry)
      await entry.getByRole('button', { name: 'Isi lengkap…' }).focus()
      await goThrough('kegiatan', /^textbox "Mulai"/)
      await entry.getByRole('button', { name: 'Lainnya…' }).focus()
      await goThrough('lainnya', /^textbox "Dibagi pada jam"/)
      const menu = page.getByRole('button', { name: 'Menu hari ini' })
      await menu.focus()
      await page.keyboard.press('Enter')
      await page.locator('.menu').getByText('Seperti kemarin').focus()
      await goThrough('seperti kemarin', /^heading "Seperti .+, \d/, 'button "Menu hari ini"')
      await entry.getByRole('button', { name: 'Ajukan' }).focus()
      await goThrough('ajukan', /^heading "Ajukan kegiatan"/)
      await page.goto(`${jejak.url}/templat`)
      await page.getByRole('button', { name: 'Templat baru' }).focus()
      await goThrough('templat', /^textbox "Mulai"/)
      await page.goto(`${jejak.url}/tinjau`)
      const review = reviewPage(page)
      await review.open(agency.pegawai.name)
      await review.item('Memperbaiki').getByRole('button', { name: 'Kembalikan' }).focus()
      await goThrough('kembalikan', /^button "Mohon/)
      await page.goto(`${jejak.url}/akun`)
      await page.getByRole('button', { name: 'Keluar' }).focus()
      await goThrough('keluar', /^heading "Keluar"/)
    },
  )

  test(
    `the bars beside an SKP that is being written leave the most of ${size.width}×${size.height}`,
    { tag: '@ui' },
    async ({ agency, openJejak }) => {
      const page = await (await openJejak(agency.pegawai, { viewport: size })).open('/skp')
      const skp = skpPage(page)
      await skp.edit()
      await expect(skp.rhk(1)).toBeVisible()
      await tabThrough(page, 'penyunting SKP')
      const share = await page.evaluate(() =>
        [...document.querySelectorAll('.bar, .nav-thumb, .act-bar, .day-bar')]
          .filter((bar) => /fixed|sticky/.test(getComputedStyle(bar).position))
          .map((bar) => bar.getBoundingClientRect())
          .filter(({ width }) => width > innerWidth / 2)
          .reduce((sum, { height }) => sum + height / innerHeight, 0),
      )
      // On the smallest screen every line counts.
      expect(share).toBeLessThanOrEqual(size.width < 390 ? 0.2 : 0.3)
    },
  )
}

test(
  'what was typed is asked about before it is closed away, and a row that moves keeps the focus',
  { tag: '@ui' },
  async ({ agency, jejak, openJejak }) => {
    await agency.write('pegawai', [
      { day: DAY, start: 480, end: 570, text: 'Menyusun rancangan', status: 'submitted' },
      { day: DAY, start: 600, end: 660, text: 'Menguji formulir' },
    ])
    const desk = await (await openJejak(agency.atasan)).open('/tinjau')
    const dialog = desk.getByRole('dialog')
    await reviewPage(desk).open(agency.pegawai.name)
    await reviewPage(desk).item('Menyusun').getByRole('button', { name: 'Kembalikan' }).click()
    const comment = dialog.getByLabel('Apa yang perlu diperbaiki')
    // The likeliest reason is one key away; whoever writes goes on to the field.
    await expect(reviewPage(desk).reasons.first()).toBeFocused()
    await comment.focus()
    await desk.keyboard.type('Mohon sebutkan suratnya.')
    for (const way of ['Escape', 'Batal', 'Tutup']) {
      if (way === 'Escape') await desk.keyboard.press(way)
      else await dialog.getByRole('button', { name: way, exact: true }).click()
      await expect(dialog.getByText('Tutup tanpa menyimpan isian Anda?')).toBeVisible()
      await expect(dialog.getByRole('button', { name: 'Lanjutkan isian' })).toBeFocused()
      await desk.keyboard.press('Escape')
      await expect(comment).toHaveValue('Mohon sebutkan suratnya.')
    }
    await desk.keyboard.press('Escape')
    await dialog.getByRole('button', { name: 'Buang isian' }).click()
    await expect(dialog).toBeHidden()

    const page = await (await openJejak(agency.pegawai)).open(`/hari/${DAY}`)
    await todayPage(page).more('Menguji formulir')
    await page.getByLabel('Dibagi pada jam').fill('10:10')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Lanjutkan isian' })).toBeFocused()
    await page.getByRole('button', { name: 'Buang isian' }).click()

    await page.goto(`${jejak.url}/skp`)
    const skp = skpPage(page)
    await skp.edit()
    await skp.addRhk()
    const first = skp.rhk(1)
    const text = await first.getByLabel('Rencana hasil kerja').inputValue()
    const down = first.getByRole('button', { name: 'Turunkan: RHK 1' })
    await down.focus()
    await page.keyboard.press('Enter')
    await expect(skp.rhk(2).getByLabel('Rencana hasil kerja')).toHaveValue(text)
    await expect.poll(() => focusedName(page)).toContain('RHK 2')
    await page.getByRole('button', { name: 'Buang perubahan' }).click()
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await expect(skp.rhk(2).getByLabel('Rencana hasil kerja')).toHaveValue(text)
  },
)

test(
  'a dialog that arrives late gives the focus back to what asked for it',
  { tag: '@ui' },
  async ({ agency, openJejak }) => {
    const page = await (await openJejak(agency.pegawai)).open('/')
    await untilIdle(page)
    // A reload asks for the form anew, and this time it is on its way until the dialog was seen without it.
    let arrive = () => {}
    const isAsked = new Promise<void>((resolve) => (arrive = resolve))
    await page.context().route('**/assets/entry-form*', async (route) => {
      await isAsked
      await route.continue()
    })
    await page.reload()
    const menu = page.getByRole('button', { name: 'Menu hari ini' })
    await menu.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('Memuat')
    arrive()
    await expect(dialog.getByLabel('Mulai', { exact: true })).toBeFocused()
    await dialog.getByRole('button', { name: 'Batal' }).click()
    await expect(menu).toBeFocused()
  },
)
