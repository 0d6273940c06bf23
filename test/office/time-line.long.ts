import { loadavg } from 'node:os'
import { expect, test } from '../fixtures/test.ts'
import { middleOf } from '../fixtures/finger.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { todayPage } from '../pages/today-page.ts'

const DAY = workdayBefore(TODAY)
const SLOWER = 4

/** Keeps the longest time from an event to the next frame, as Interaction to Next Paint counts it. */
function watchSlowest(): void {
  const seen = { slowest: 0, count: 0 }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.count += 1
      seen.slowest = Math.max(seen.slowest, entry.duration)
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

test('the slowest answer to a hand that drags a block on a phone is printed', async ({
  agency,
  openJejak,
}) => {
  await agency.write(
    'pegawai',
    Array.from({ length: 30 }, (_, n) => ({
      day: DAY,
      start: 450 + n * 15,
      end: 450 + n * 15 + (n % 6 === 0 ? 25 : 15),
      text: `Memeriksa berkas ke-${n}`,
    })),
  )
  const device = await openJejak(agency.pegawai, { viewport: PHONE })
  const page = await device.open(`/hari/${DAY}`)
  const day = todayPage(page)
  await expect(day.entries).toHaveCount(30)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.evaluate(watchSlowest)
  const block = day.entry('berkas ke-2').first()
  const from = await middleOf(day.headOf(block))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, from.y + 120, { steps: 40 })
  await page.mouse.move(from.x, from.y + 20, { steps: 40 })
  await page.mouse.up()
  await expect(day.undo).toBeVisible()
  await day.headOf(block).focus()
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const seen = await page.evaluate(() => (window as unknown as { seen: object }).seen)
  console.log(
    `Dragging and nudging among 30 blocks at ${SLOWER}× CPU: ${JSON.stringify(seen)} ms (aim 200), load ${loadavg()[0]?.toFixed(1)}`,
  )
})
