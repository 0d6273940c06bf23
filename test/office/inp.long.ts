import { loadavg } from 'node:os'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { boxOf, middleOf } from '../fixtures/finger.ts'
import { PHONE } from '../fixtures/jejak.ts'
import { test } from '../fixtures/test.ts'
import { TODAY, workdayBefore } from '../fixtures/time/moment.ts'
import { todayPage } from '../pages/today-page.ts'

const DAY = workdayBefore(TODAY)
const SLOWER = 4
const DRAGS = 10
/** What web.dev calls good; the aim. */
const AIM_MS = 200

test('taking hold of a block, dragging and letting go answers within 200 ms on a phone four times slower', async ({
  agency,
  openJejak,
}) => {
  await agency.write(
    'pegawai',
    Array.from({ length: 20 }, (_, n) => ({
      day: DAY,
      start: 450 + n * 20,
      end: 465 + n * 20,
      text: `Memeriksa berkas ke-${n}`,
    })),
  )
  const page = await (await openJejak(agency.pegawai, { viewport: PHONE })).open(`/hari/${DAY}`)
  const day = todayPage(page)
  await expect(day.entries).toHaveCount(20)
  await expect(page.locator('.line[data-hands]')).toBeVisible()
  const device = await page.context().newCDPSession(page)
  await device.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await watchEvents(page)
  for (let n = 0; n < DRAGS; n++) {
    const block = day.entry(`ke-${n}`).first()
    await block.scrollIntoViewIfNeeded()
    const at = await middleOf(day.headOf(block))
    const { height } = await boxOf(block.locator('.block'))
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    await page.mouse.move(at.x, at.y + height, { steps: 12 })
    await expect(block.locator('.block')).toHaveAttribute('data-held', /./)
    await page.mouse.up()
    await expect(block.locator('.block')).not.toHaveAttribute('data-held', /./)
    await day.undo.click()
  }
  const times = await page.evaluate(() => Reflect.get(window, 'seen') as number[])
  const worst = times.toSorted((a, b) => b - a)
  // Of less than fifty interactions the worst one counts.
  process.stdout.write(
    `${DRAGS} drags with their undo on a processor ${SLOWER} times slower: ${times.length} events above 16 ms, worst ${worst.slice(0, 5).join(', ')} ms (aim ${AIM_MS}), load ${loadavg()[0]?.toFixed(1)}\n`,
  )
  expect(times.length).toBeGreaterThan(0)
  expect(worst[0]).toBeLessThan(AIM_MS)
})

/** Keeps in `window.seen` how long each press, release, click and key took until the next picture. */
const watchEvents = (page: Page) =>
  page.evaluate(() => {
    const seen: number[] = []
    Reflect.set(window, 'seen', seen)
    const watch = new PerformanceObserver((list) => {
      for (const { duration, name } of list.getEntries()) {
        if (/^(?:pointerdown|pointerup|click|key)/.test(name)) seen.push(duration)
      }
    })
    watch.observe({
      type: 'event',
      durationThreshold: 16,
      buffered: false,
    } as PerformanceObserverInit)
  })
