import { toDay } from '@jejak/shared/calendar/day'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { DESK, PHONE } from '../fixtures/jejak.ts'
import { expect, test } from '../fixtures/test.ts'
import { instantAt } from '../fixtures/time/moment.ts'
import { feedbackPage } from '../pages/feedback-page.ts'
import { untilIdle } from '../pages/idle.ts'
import { todayPage } from '../pages/today-page.ts'

test.use({ moment: instantAt('2026-01-27T10:00:00') })

const WORK = 'Menyusun dokumen kebutuhan'
const QUESTION = 'Apakah dokumennya mudah dibaca?'
const SAID = 'Mudah dibaca, gambarnya membantu.'
const THANKS = 'Terima kasih, gambarnya saya tambah.'

test(
  'feedback is asked of a colleague, given, opened, answered, and stands beside the evaluation',
  { tag: '@office' },
  async ({ agency, openJejak }) => {
    const { pegawai, rekan, atasan } = agency
    const day = toDay('2026-01-26')
    await agency.write('pegawai', [{ day, start: 450, end: 570, text: WORK, status: 'approved' }])

    const own = await (await openJejak(pegawai, { viewport: PHONE })).open(`/hari/${day}`)
    const mine = feedbackPage(own)
    const today = todayPage(own)
    await today.open(today.entry(WORK))
    await today
      .entry(WORK)
      .getByRole('button', { name: /^Umpan balik/ })
      .click()
    await mine.ask(QUESTION)
    await expect(mine.dialog.getByText('Menunggu jawaban')).toBeVisible()
    await untilIdle(own)
    await expectAccessible(own)

    const beside = await (await openJejak(rekan, { viewport: DESK })).open('/kotak-masuk')
    await beside.getByRole('link', { name: new RegExp(`^.*${pegawai.name} meminta`) }).click()
    const theirs = feedbackPage(beside)
    await expect(theirs.one(QUESTION)).toContainText(WORK)
    await theirs.say(QUESTION, 'Beri umpan balik', 'Umpan balik', SAID)
    await expect(theirs.one(QUESTION)).toContainText('Belum dibuka')
    await untilIdle(beside)
    await expectAccessible(beside)

    await own.goto(new URL('/kotak-masuk', own.url()).href)
    await own.getByRole('link', { name: new RegExp(`dari ${rekan.name} siap dibuka`) }).click()
    await expect(mine.one(QUESTION)).not.toContainText(SAID)
    await mine.one(QUESTION).getByRole('button', { name: 'Buka umpan balik' }).click()
    await expect(mine.one(QUESTION)).toContainText(SAID)
    await mine.say(QUESTION, 'Tanggapi', 'Tanggapan', THANKS)
    await expect(mine.one(QUESTION)).toContainText('Ditanggapi')

    const above = await (await openJejak(atasan, { viewport: DESK })).open('/tinjau/penilaian')
    // The newest that is closed is shown first; the work is of the one that is open.
    const period = agency.periods.find(({ from, to }) => from <= day && day <= to)!
    await above.getByLabel('Periode').selectOption(period.id)
    await above.getByRole('button', { name: `Lihat: ${pegawai.name}` }).click()
    const form = above.getByRole('dialog')
    await expect(form.getByText(SAID)).toBeVisible()
    await expect(form.getByText(THANKS)).toBeVisible()
    await form.getByRole('button', { name: 'Beri umpan balik' }).click()
    await form.getByLabel('Tentang').selectOption('Perilaku: Kolaboratif')
    await form.getByRole('textbox', { name: 'Umpan balik' }).fill('Terbuka kepada rekan.')
    await form.getByRole('button', { name: 'Kirim' }).click()
    await expect(form.getByText('Terbuka kepada rekan.')).toBeVisible()
    await untilIdle(above)
    await expectAccessible(above)
  },
)
