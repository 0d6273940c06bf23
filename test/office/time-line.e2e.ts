import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Agency } from '../fixtures/agency/agency.ts'
import { boxOf, fingerOn, middleOf } from '../fixtures/finger.ts'
import { PHONE } from '../fixtures/jejak.ts'
import type { JejakFixtures } from '../fixtures/jejak.ts'
import { offerSuggestions } from '../fixtures/offer-suggestions.ts'
import { test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { todayPage } from '../pages/today-page.ts'

const DAY = workdayBefore(TODAY)
const APEL = 'Mengikuti apel pagi'
const RAPAT = 'Mengikuti rapat koordinasi'
const SARAN = 'Menyiapkan berkas aplikasi'

/** 08.00–09.00 and 10.00–11.00, the second submitted, with room between and a suggestion behind. */
async function openLine(
  { agency, openJejak }: { agency: Agency; openJejak: JejakFixtures['openJejak'] },
  viewport?: { readonly width: number; readonly height: number },
) {
  await agency.write('pegawai', [
    { day: DAY, start: 480, end: 540, text: APEL },
    { day: DAY, start: 600, end: 660, text: RAPAT, status: 'submitted' },
  ])
  const device = await openJejak(agency.pegawai, viewport ? { viewport } : {})
  const page = await device.open(`/hari/${DAY}`)
  const day = todayPage(page)
  await expect(day.entries).toHaveCount(2)
  await offerSuggestions(page, [{ day: DAY, start: 780, end: 840, text: SARAN }])
  await expect(day.suggestions).toHaveCount(1)
  await expect(day.suggestion(SARAN).getByRole('radio').first()).toBeVisible()
  return { page, day, apel: day.entry(APEL), rapat: day.entry(RAPAT), saran: day.suggestion(SARAN) }
}

/** Takes hold with the mouse, goes there in steps, and lets go unless told otherwise. */
async function drag(page: Page, from: { x: number; y: number }, dy: number) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, from.y + dy / 2, { steps: 4 })
  await page.mouse.move(from.x, from.y + dy, { steps: 4 })
}

test(
  'by mouse a block is moved and stretched on steps of five minutes, and goes home on Escape',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const { page, day, apel, rapat, saran } = await openLine({ agency, openJejak })
    const body = apel.locator('.block')
    const gap = day.gaps.nth(1)

    // As far as it is long: it then lies where it ended.
    const { height } = await boxOf(body)
    await drag(page, await middleOf(day.headOf(apel)), height + 2)
    await expect(body).toHaveAttribute('data-held', '09.00–10.00')
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect(body).not.toHaveAttribute('data-held', /./)
    await expect(day.timeOf(apel)).toHaveText('08.00–09.00')

    await drag(page, await middleOf(day.headOf(apel)), height + 2)
    await page.mouse.up()
    await expect(day.timeOf(apel)).toHaveText('09.00–10.00')
    await day.undo.click()
    await expect(day.timeOf(apel)).toHaveText('08.00–09.00')

    // To the middle of the hour that is free.
    const grip = await middleOf(day.gripOf(apel, 'end'))
    await drag(page, grip, (await middleOf(gap)).y - grip.y)
    await page.mouse.up()
    await expect(day.timeOf(apel)).toHaveText(/^08\.00–09\.(25|30|35)$/)
    const top = await middleOf(day.gripOf(apel, 'start'))
    await drag(page, top, (await boxOf(body)).height / 3)
    await page.mouse.up()
    await expect(day.timeOf(apel)).toHaveText(/^08\.\d[05]–09\.(25|30|35)$/)
    await expect(day.timeOf(apel)).not.toHaveText(/^08\.00/)

    // A hand that trembles opens it.
    await drag(page, await middleOf(day.headOf(apel)), 3)
    await page.mouse.up()
    await expect(day.headOf(apel)).toHaveAttribute('aria-expanded', 'true')
    await day.headOf(apel).click()

    await drag(page, await middleOf(day.headOf(saran)), -20)
    await page.mouse.up()
    await expect(day.timeOf(saran)).not.toHaveText('13.00–14.00')
    await day.undo.click()
    await expect(day.timeOf(saran)).toHaveText('13.00–14.00')

    await drag(page, await middleOf(day.headOf(rapat)), 40)
    await page.mouse.up()
    await expect(page.getByText(/Sudah diajukan, jadi tidak dapat diubah/).first()).toBeVisible()
    await expect(day.timeOf(rapat)).toHaveText('10.00–11.00')
  },
)

test(
  'by keys alone a block is moved, stretched, accepted, split, merged and removed, and the new time is said',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const { page, day, apel, rapat, saran } = await openLine({ agency, openJejak })
    const { keyboard } = page
    await day.headOf(apel).focus()
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await expect(page.getByText('08.10 sampai 09.10, 1 jam')).toBeAttached()
    await keyboard.press('Escape')
    await expect(apel.locator('.block')).not.toHaveAttribute('data-held', /./)
    await expect(day.timeOf(apel)).toHaveText('08.00–09.00')

    await keyboard.press('Shift+ArrowDown')
    await keyboard.press('Alt+ArrowDown')
    await keyboard.press('Enter')
    await expect(day.timeOf(apel)).toHaveText('08.05–09.05')
    await expect(day.headOf(apel)).toBeFocused()
    await keyboard.press('ArrowUp')
    // Nothing more is pressed: a hand that rests has decided.
    await expect(day.timeOf(apel)).toHaveText('08.00–09.00')

    await keyboard.press('ArrowRight')
    await expect(day.headOf(rapat)).toBeFocused()
    await keyboard.press('ArrowDown')
    await expect(page.getByText(/Sudah diajukan, jadi tidak dapat diubah/).first()).toBeVisible()
    await keyboard.press('End')
    await expect(day.headOf(saran)).toBeFocused()
    await keyboard.press('Shift+ArrowUp')
    await keyboard.press('t')
    await expect(day.suggestions).toHaveCount(0)
    await expect(day.timeOf(day.entry(SARAN))).toHaveText('13.00–13.55')

    await day.headOf(apel).focus()
    await keyboard.press('b')
    await expect(day.entry(APEL)).toHaveCount(2)
    await expect
      .poll(day.times)
      .toEqual(['08.00–08.30', '08.30–09.00', '10.00–11.00', '13.00–13.55'])
    await keyboard.press('g')
    await expect(day.entry(APEL)).toHaveCount(1)
    await expect(day.timeOf(apel)).toHaveText('08.00–09.00')
    await keyboard.press('Delete')
    await expect(day.entry(APEL)).toHaveCount(0)

    await day.headOf(rapat).focus()
    await keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Cara memegang garis waktu' })).toBeVisible()
  },
)

test(
  'by finger the page still scrolls; whoever rests first moves a block, and an open one is stretched',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const { page, day, apel, saran } = await openLine({ agency, openJejak }, PHONE)
    const finger = await fingerOn(page)
    const body = apel.locator('.block')
    const held = () => body.getAttribute('data-held')

    const scrolled = () => page.evaluate(() => scrollY)
    const from = await middleOf(day.headOf(apel))
    await finger.press(from)
    await finger.move(from, { x: from.x, y: from.y - 120 })
    await finger.lift()
    await expect.poll(scrolled).toBeGreaterThan(0)
    await expect(day.timeOf(apel)).toHaveText('08.00–09.00')
    // A page that was flicked goes on by itself for a while.
    await expect.poll(() => page.evaluate(isAtRest)).toBe(true)
    await expect
      .poll(() =>
        page.evaluate(() => {
          scrollTo(0, 0)
          return scrollY
        }),
      )
      .toBe(0)

    const at = await middleOf(day.headOf(apel))
    const { height } = await boxOf(body)
    await finger.press(at)
    await expect.poll(held).toBe('08.00–09.00')
    await finger.move(at, { x: at.x, y: at.y + height + 2 })
    await expect.poll(held).toBe('09.00–10.00')
    await finger.lift()
    await expect(day.timeOf(apel)).toHaveText('09.00–10.00')

    await finger.tap(day.headOf(apel))
    await expect(apel.locator('.details')).toBeVisible()
    const grip = await middleOf(day.gripOf(apel, 'start'))
    const gap = await middleOf(day.gaps.first())
    await finger.press(grip)
    await finger.move(grip, { x: grip.x, y: gap.y })
    await finger.lift()
    await expect(day.timeOf(apel)).not.toHaveText('09.00–10.00')
    await finger.tap(day.headOf(apel))
    await expect(apel.locator('.details')).toBeHidden()

    await finger.tap(saran.getByRole('button', { name: /^Terima / }))
    await expect(day.entry(SARAN)).toBeVisible()
  },
)

test(
  'every drag has an act of the block: its times and words are typed where it lies, an overlap is mended there',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const { page, day, apel, saran } = await openLine({ agency, openJejak }, PHONE)
    await day.act(APEL, 'Pindahkan…')
    await page.getByLabel('Pindah ke jam').fill('09:15')
    await page.getByRole('button', { name: 'Simpan jam' }).click()
    await expect(day.timeOf(apel)).toHaveText('09.15–10.15')

    // It reaches into the next one now, which says so and knows the way out.
    await page.getByRole('button', { name: 'Menu hari ini' }).press('Escape')
    await day.act(APEL, 'Ubah jam…')
    await page.getByLabel('Mulai').fill('10:30')
    await page.getByLabel('Selesai').fill('11:30')
    await page.getByRole('button', { name: 'Simpan jam' }).click()
    await expect(day.timeOf(apel)).toHaveText('10.30–11.30')
    await apel.getByRole('button', { name: 'Geser ke 11.00' }).click()
    await expect(day.timeOf(apel)).toHaveText('11.00–12.00')

    await day.open(saran)
    await saran.getByRole('button', { name: 'Ubah kalimat…' }).click()
    await saran.getByLabel('Kalimat').fill('Menyusun dokumen kebutuhan perizinan')
    await page.keyboard.press('Enter')
    await expect(saran).toContainText('kebutuhan perizinan')
    await saran.getByRole('button', { name: /^Buang / }).click()
    await expect(day.suggestions).toHaveCount(0)
    await day.undo.click()
    await expect(day.suggestions).toHaveCount(1)
  },
)

/** Whether the page stays where it is from one frame to the next, and to the one after. */
function isAtRest(): Promise<boolean> {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
  const at = scrollY
  return frame()
    .then(frame)
    .then(() => scrollY === at)
}
