import type { Page } from '@playwright/test'
import { addDays } from '@jejak/shared/calendar/day'
import { expect, test } from '../fixtures/test.ts'
import { TODAY } from '../fixtures/time/moment.ts'
import { TORTURE } from '../fixtures/torture.ts'
import { untilIdle } from '../pages/idle.ts'
import { reviewPage } from '../pages/review-page.ts'

const A_DAY = 50
const DAYS = Array.from({ length: TORTURE.length / A_DAY }, (_, at) => addDays(TODAY, -1 - at))

/** Hears whatever a text has done: a dialog, another site that is asked, a mark on the page. */
function hear(page: Page): readonly string[] {
  const done: string[] = []
  page.on('dialog', (dialog) => {
    done.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (request.url().includes('orang.example')) done.push(`request: ${request.url()}`)
  })
  page.on('framenavigated', (frame) => {
    if (frame.url().includes('orang.example')) done.push(`went to ${frame.url()}`)
  })
  return done
}

async function expectShown(page: Page, texts: readonly string[]): Promise<void> {
  const shown = await page.locator('main').evaluate((main) => main.textContent)
  expect(texts.filter((text) => !shown.includes(text))).toEqual([])
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
}

test(
  'texts that attack are read as they were written, by their writer and by who decides',
  { tag: '@ui' },
  async ({ agency, jejak, openJejak }) => {
    const ofDay = (at: number) => TORTURE.slice(at * A_DAY, (at + 1) * A_DAY)
    for (const [at, day] of DAYS.entries())
      await agency.write(
        'pegawai',
        ofDay(at).map((text, place) => ({
          day,
          start: 480 + place * 5,
          end: 485 + place * 5,
          text,
          status: at === 0 ? ('returned' as const) : ('submitted' as const),
          comment: text,
          evidence: [
            { url: `https://drive.google.com/file/d/${place}`, title: text, scope: 'org' },
          ],
        })),
      )

    const page = await (await openJejak(agency.pegawai)).open()
    const done = hear(page)
    const look = async (path: string, texts: readonly string[]) => {
      await page.goto(`${jejak.url}${path}`)
      await untilIdle(page)
      await expectShown(page, texts)
    }
    await look(`/hari/${DAYS[0]}`, ofDay(0))
    await look(`/hari/${DAYS[1]}`, ofDay(1))
    await look('/kotak-masuk', ofDay(0))
    await look(`/laporan/cetak?dari=${DAYS.at(-1)}&sampai=${DAYS[0]}`, [])
    expect(done).toEqual([])

    const above = await (await openJejak(agency.atasan)).open('/tinjau')
    const doneAbove = hear(above)
    await untilIdle(above)
    const review = reviewPage(above)
    await review.rows.first().click()
    await expect(review.items).toHaveCount(A_DAY)
    await untilIdle(above)
    const shown = await review.day.evaluate((detail) => detail.textContent)
    const whole = DAYS.filter((_, at) => ofDay(at).every((text) => shown.includes(text)))
    expect(whole).toHaveLength(1)
    await expectShown(above, [])
    expect(doneAbove).toEqual([])
  },
)
