import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Suggestion } from '@jejak/shared/suggest/suggestion'
import { suggestDay } from '@jejak/shared/suggest/suggest-day'
import { ADAPTERS } from '../fixtures/adapters.ts'
import { hearMessages, noteCanaries, plantCanaries } from '../fixtures/canaries.ts'
import { captureLogOf } from '../fixtures/capture-log.ts'
import type { CaptureLog } from '../fixtures/capture-log.ts'
import { test as device } from '../fixtures/device.ts'
import { clockOf } from '../fixtures/extension-clock.ts'
import type { ExtensionClock } from '../fixtures/extension-clock.ts'
import { readEverythingStored } from '../fixtures/stored.ts'
import { switchOn } from '../fixtures/switch-on.ts'
import { SOON } from '../fixtures/soon.ts'
import { untilRead } from '../pages/recorder.ts'
import { test as office } from './office.ts'

export type Recording = {
  /** The tab the person works in. */
  readonly page: Page
  readonly clock: ExtensionClock
  readonly log: CaptureLog
  /** Waits until the recorder has read what is in front as an object of this type. */
  untilFront(this: void, type: string): Promise<void>
  /** Exactly these actions were recorded, also a moment later: one that is counted twice comes late. */
  untilActions(this: void, expected: object[]): Promise<void>
  /** What the day so far would be suggested as. */
  suggestions(this: void): Promise<readonly Suggestion[]>
}

const recordingOf = (desk: Pick<Recording, 'page' | 'clock' | 'log'>): Recording => {
  const { page, log } = desk
  return {
    ...desk,
    untilActions: async (expected) => {
      await expect.poll(() => log.actions(), SOON).toMatchObject(expected)
      await untilRead(page)
      expect(await log.actions()).toMatchObject(expected)
    },
    untilFront: (type) =>
      expect.poll(async () => (await log.fronts()).at(-1)?.object.type, SOON).toBe(type),
    suggestions: async () => suggestDay(await log.events(), { zone: 420 }, { apps: ADAPTERS }),
  }
}
const QUICK = { latencyMs: 40, signMs: 300 }

/**
 * A person at work on a Monday morning, at the computer that the tests of a worker share: each begins with an
 * empty log, and what was marked as private may stand nowhere when it is over.
 */
export const test = office.extend<{ recording: Recording }>({
  recording: async ({ desk: { page, clock, log }, sites }, use) => {
    sites.srikandi.fx = { ...sites.srikandi.fx, ...QUICK }
    await use(recordingOf({ page, clock, log }))
  },
})

/** The same at a computer of one's own, for what outlives a test: pauses, health, other windows. */
export const ownComputerTest = device.extend<{ recording: Recording }>({
  recording: async ({ workstation, sites }, use) => {
    const { context, extension } = workstation
    sites.srikandi.fx = { ...sites.srikandi.fx, ...QUICK }
    const spoken: string[] = []
    context.on('request', (request) => {
      if (isByExtension(request.serviceWorker()?.url() ?? request.frame().url())) {
        if (!request.url().startsWith('chrome-extension://')) spoken.push(request.url())
      }
    })
    const planted = await plantCanaries(context)
    const heard = await hearMessages(extension.worker)
    const clock = clockOf(extension)
    await clock.set('2026-01-19T08:00:00+07:00')
    await switchOn(extension, ['srikandi', 'google-docs', 'google-drive'])
    const page = await context.newPage()
    await use(recordingOf({ page, clock, log: captureLogOf(extension) }))
    noteCanaries(planted())
    expect(await readEverythingStored(extension)).not.toMatch(/CANARY/i)
    expect(await heard()).not.toMatch(/CANARY/i)
    expect(spoken).toEqual([])
  },
})

const isByExtension = (url: string) => url.startsWith('chrome-extension://')
