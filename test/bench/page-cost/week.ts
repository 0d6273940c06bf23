import type { BrowserContext, CDPSession } from '@playwright/test'
import { captureLogOf } from '../../fixtures/capture-log.ts'
import { clockOf } from '../../fixtures/extension-clock.ts'
import type { InstalledExtension } from '../../fixtures/installed-extension.ts'
import { readEverythingStored } from '../../fixtures/stored.ts'
import type { Sites } from '../../sites/serve.ts'

type Week = {
  readonly events: number
  readonly freshMb: number
  readonly heapMb: number
  readonly storedKb: number
}

const DAYS = 5
const FIRST = 19
/** Pages a day, each looked at for half an hour less two minutes: a run of a few minutes. */
const PAGES_A_DAY = 4
const MB = 1024 * 1024

/** Five working days of pages opened, read and typed in, with the clock moved by hand. */
export async function liveAWeek({
  context,
  extension,
  sites,
}: {
  readonly context: BrowserContext
  readonly extension: InstalledExtension
  readonly sites: Sites
}): Promise<Week> {
  const clock = clockOf(extension)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const freshMb = await heapOf(session, extension)
  const documents = sites.docs.files
    .filter(({ kind }) => kind !== 'forms')
    .map(({ id, kind }) => `https://docs.google.com/${kind}/d/${id}/edit`)
  for (let day = 0; day < DAYS; day++) {
    await clock.set(`2026-01-${FIRST + day}T07:45:00+07:00`)
    for (let at = 0; at < PAGES_A_DAY; at++) {
      await page.goto(documents[at % documents.length] ?? '')
      await page.locator('canvas').first().click()
      await page.keyboard.type('laporan')
      await page.waitForTimeout(1500)
      await clock.pass(28)
    }
  }
  const events = await captureLogOf(extension).events()
  const heapMb = await heapOf(session, extension)
  const stored = await readEverythingStored(extension)
  return { events: events.length, freshMb, heapMb, storedKb: stored.length / 1024 }
}

/** The worker's used heap after a collection; Playwright gives no session of a worker, so one is attached by hand. */
async function heapOf(session: CDPSession, extension: InstalledExtension): Promise<number> {
  const { targetInfos } = await session.send('Target.getTargets')
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(extension.id),
  )
  if (!target) throw new Error('the worker is not running')
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId })
  const ask = (id: number, method: string) =>
    new Promise<unknown>((resolve) => {
      const take = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as { id?: number; result?: unknown }
        if (event.sessionId !== sessionId || answer.id !== id) return
        session.off('Target.receivedMessageFromTarget', take)
        resolve(answer.result)
      }
      session.on('Target.receivedMessageFromTarget', take)
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method }),
      })
    })
  await ask(1, 'HeapProfiler.collectGarbage')
  const usage = (await ask(2, 'Runtime.getHeapUsage')) as { usedSize: number }
  await session.send('Target.detachFromTarget', { sessionId })
  return usage.usedSize / MB
}
