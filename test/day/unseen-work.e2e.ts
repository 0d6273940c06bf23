import { addDays, dayAt, instantOf, ZONES } from '@jejak/shared/calendar/day'
import { expectedMinutes, FIVE_DAY_PATTERN } from '@jejak/shared/calendar/working-time'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { requirePersona } from '../fixtures/persona.ts'
import { signIn } from '../fixtures/sign-in.ts'
import { expect, test } from '../fixtures/test.ts'
import { entryCard, submitDay, untilAllSent, untilReceived } from '../story/pwa.ts'

/** The next working day: nothing is written there yet, whenever this runs. */
function nextWorkingDay(now: number) {
  let day = addDays(dayAt(now, ZONES.WIB), 1)
  while (expectedMinutes(day, FIVE_DAY_PATTERN) === 0) day = addDays(day, 1)
  return day
}

const quick = (page: Page) => page.getByLabel('Catat cepat')
const more = (page: Page, sentence: string) =>
  entryCard(page, sentence).getByRole('button', { name: 'Lainnya' }).click()
const times = (page: Page) =>
  page
    .locator('.trail-step .trail-time')
    .evaluateAll((all) =>
      all.map((one) => one.textContent?.replace(/(\d\d\.\d\d)(\d\d\.\d\d)/, '$1–$2') ?? ''),
    )

test('work that no browser saw is written down at 15.58 without network, and is there once', async ({
  openDevice,
  server,
}) => {
  test.setTimeout(120_000)
  const { context, newPage } = await openDevice()
  const page = await newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  const day = nextWorkingDay(Date.now())
  await page.clock.install({ time: instantOf(day, 15 * 60 + 58, ZONES.WIB) })
  await signIn(page, server.url, requirePersona(server.personas, 'pegawai'))
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await untilReceived(page)
  await context.setOffline(true)

  await test.step('one line, by keyboard alone, goes where there is room; what is unclear is asked', async () => {
    await page.keyboard.press('Alt+KeyN')
    await expect(quick(page)).toBeFocused()
    await page.keyboard.type('rapat koordinasi lintas bidang 1 jam 30 menit')
    await expect(page.getByText('14.25–15.55 · 1 jam 30 menit')).toBeVisible()
    await expect(page.getByText('Cocok karena:').first()).toContainText('koordinasi')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(entryCard(page, 'Rapat koordinasi lintas bidang')).toBeVisible()
    await expect(quick(page)).toBeFocused()

    await page.keyboard.type('09.00-08.00 apel')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Jam selesai lebih awal daripada jam mulai.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(quick(page)).toHaveValue('')

    await page.keyboard.type('08.15–09.00 apel')
    await page.keyboard.press('Enter')
    await expect(entryCard(page, 'Apel')).toBeVisible()
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await expect(entryCard(page, 'Apel')).toBeHidden()
    await expect(quick(page)).toHaveValue('08.15–09.00 apel')
    await quick(page).press('Escape')
  })

  await test.step('a gap is touched and becomes the time of the next line', async () => {
    await page.getByRole('button', { name: /^Jeda/ }).first().click()
    await expect(quick(page)).toHaveValue(/^07\.30–1[12]\.[03]0 $/)
    await page.keyboard.type('menyusun dokumen kebutuhan aplikasi perizinan')
    await page.keyboard.press('Enter')
    await expect(entryCard(page, 'Menyusun dokumen kebutuhan')).toContainText('rancangan aplikasi')
  })

  await test.step('it is split at a minute, joined again, and both can be undone', async () => {
    const whole = await times(page)
    await more(page, 'Menyusun dokumen kebutuhan')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Dibagi pada jam').fill('09:10')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Bagi' }).click()
    await expect
      .poll(() => times(page))
      .toEqual([whole[0]?.replace(/–.*/, '–09.10'), whole[0]?.replace(/.*–/, '09.10–'), whole[1]])
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await expect.poll(() => times(page)).toEqual(whole)

    await more(page, 'Menyusun dokumen kebutuhan')
    await dialog.getByRole('button', { name: 'Bagi' }).click()
    await expect.poll(() => times(page)).toHaveLength(3)
    await page.locator('article.entry').first().getByRole('button', { name: 'Lainnya' }).click()
    await dialog.getByRole('button', { name: 'Gabungkan' }).click()
    await expect.poll(() => times(page)).toEqual(whole)
  })

  await test.step('like the last day: nothing before the yes, times moved to free places', async () => {
    await page.getByRole('button', { name: 'Seperti kemarin' }).click()
    const dialog = page.getByRole('dialog')
    const boxes = dialog.getByRole('checkbox')
    await expect(boxes.first()).toBeVisible()
    await expectAccessible(page)
    for (const box of await boxes.all()) await box.uncheck()
    await expect(dialog.getByRole('button', { name: /^Tambahkan/ })).toBeDisabled()
    await boxes.first().check()
    await dialog.getByRole('button', { name: 'Tambahkan 1 draf' }).click()
    await expect(page.locator('article.entry')).toHaveCount(3)
    await expect(page.locator('article.entry').getByRole('link', { name: /^http/ })).toHaveCount(0)
  })

  await test.step('a weekly template asks, and takes no empty blank', async () => {
    await page.getByRole('link', { name: 'Templat' }).click()
    await page.getByRole('button', { name: 'Templat baru' }).click()
    const dialog = page.getByRole('dialog')
    const weekdays = dialog.getByRole('checkbox')
    await expect(weekdays).toHaveCount(7)
    for (const weekday of await weekdays.all()) await weekday.check()
    await dialog.getByLabel('Kalimat').fill('Mengikuti apel dengan amanat ...')
    await dialog.getByLabel('Mulai').fill('07:30')
    await dialog.getByLabel('Selesai').fill('07:45')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Simpan templat' }).click()
    await page.getByRole('link', { name: 'Hari ini', exact: true }).first().click()

    const ask = page.getByRole('region', { name: 'Dari templat mingguan' })
    await ask.getByRole('button', { name: 'Tambahkan draf' }).click()
    await expect(ask).toContainText('Isi dulu bagian')
    await ask.getByLabel('Isi bagian “…”').fill('Sekretaris Daerah')
    await ask.getByLabel('Isi bagian “…”').press('Enter')
    await expect(entryCard(page, 'Mengikuti apel dengan amanat Sekretaris Daerah')).toBeVisible()
    await expect(ask).toBeHidden()
  })

  await test.step('submitted without network, loaded again, back online: each is there once', async () => {
    await submitDay(page)
    const shown = await times(page)
    await page.reload()
    await expect.poll(() => times(page)).toEqual(shown)
    await context.setOffline(false)
    await untilAllSent(page)
    await expect.poll(() => times(page)).toEqual(shown)

    const other = await (await openDevice()).newPage()
    await other.clock.install({ time: instantOf(day, 15 * 60 + 59, ZONES.WIB) })
    await signIn(other, server.url, requirePersona(server.personas, 'pegawai'))
    await expect.poll(() => times(other), { timeout: 20_000 }).toEqual(shown)
    await expect(entryCard(other, 'Menyusun dokumen kebutuhan')).toContainText('Diajukan')
  })
})
