import { browser } from 'wxt/browser'
import type { PageControls, WorkerControls } from '../src/clock/controls.ts'
import { testNow, turnClock } from './clock.ts'
import { IDLE_KEY, idleNow } from './idle.ts'
import { passInPage, untilPageIsRead } from './page-time.ts'
import { setAway } from './presence.ts'

/**
 * Time and presence for whole-system tests. The build `wxt build --mode e2e` alone takes this folder; a test
 * holds that no shipped build contains the word `jejakTest`.
 *
 * In the service worker (Playwright: `worker.evaluate(() => jejakTest.…)`):
 *
 *   await jejakTest.set(Date.parse('2026-01-19T08:00:00+07:00'))   a working hour; do this first
 *   await jejakTest.advance(25 * 60_000)          time passes; the page in front beats every 30 s, as it would
 *   await jejakTest.advance(600_000, { beats: false })             time passes and nothing is heard (sleep)
 *   await jejakTest.idle('idle' | 'locked' | 'active')             what the browser says about input
 *   await jejakTest.leave()                       no watched page is in front any more
 *   await jejakTest.present(false, tabId?)        the page (default: the one in front) is not looked at;
 *                                                 lasts until the page is loaded again
 *   await jejakTest.rest()                        every watched page has been read as it stands, and all is written
 *   await jejakTest.passInPages(20_000)           the windows inside of watched pages move as well (a call becomes
 *                                                 a meeting after 20 s), then `rest`
 *   jejakTest.now()
 *
 * The clock runs on by itself between calls, and it is the same in the worker, panel, popup and options.
 * All but `passInPages` leaves the windows inside of pages to real time.
 */
type TestControls = {
  set(at: number): Promise<void>
  advance(ms: number, options?: { readonly beats?: boolean }): Promise<void>
  idle(state: 'active' | 'idle' | 'locked'): Promise<unknown>
  leave(): Promise<unknown>
  present(isPresent: boolean, tab?: number): Promise<void>
  rest(): Promise<void>
  passInPages(ms: number): Promise<void>
  now(): number
}

type PageControl = {
  readonly jejakTest: 'beat' | 'present' | 'away' | 'rest' | 'pass'
  readonly ms?: number
}

const BEAT_MS = 30_000

export function controlWorker(background: WorkerControls): void {
  // Tests that stop the worker cannot ask it: they write what the browser is to say, and this is its event.
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[IDLE_KEY]) void idleNow().then(background.idle)
  })
  const tell = async (what: PageControl['jejakTest'], tab?: number) => {
    const stored = await browser.storage.session.get('recorder')
    const active: unknown = Reflect.get(Object(stored['recorder']), 'activePage')
    const id = tab ?? Reflect.get(Object(active), 'tab')
    if (typeof id === 'number') await browser.tabs.sendMessage(id, { jejakTest: what })
  }
  /** Tabs without a script of ours do not answer, and have nothing to come to rest. */
  const tellAll = async (control: PageControl) => {
    const tabs = await browser.tabs.query({})
    await Promise.all(
      tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, control).catch(() => undefined)),
    )
  }
  const rest = async () => {
    await tellAll({ jejakTest: 'rest' })
    await background.tick()
  }
  const controls: TestControls = {
    rest,
    passInPages: async (ms) => {
      // What is there now is seen before the time passes.
      await rest()
      await turnClock(ms)
      await tellAll({ jejakTest: 'pass', ms })
      await rest()
    },
    now: testNow,
    set: async (at) => {
      await turnClock(at - testNow())
      await background.tick()
    },
    advance: async (ms, { beats = true } = {}) => {
      for (let left = ms; left > 0; left -= BEAT_MS) {
        await turnClock(Math.min(left, BEAT_MS))
        if (beats) await tell('beat')
      }
      await background.tick()
    },
    idle: async (state) => {
      await browser.storage.session.set({ [IDLE_KEY]: state })
      return background.idle(state)
    },
    leave: background.leave,
    present: (isPresent, tab) => tell(isPresent ? 'present' : 'away', tab),
  }
  Object.assign(globalThis, { jejakTest: controls })
}

/** Whole-system tests speak to the page's script through this. */
export function controlPage(page: PageControls): void {
  browser.runtime.onMessage.addListener((message: Partial<PageControl>, _sender, sendResponse) => {
    const control = message.jejakTest
    if (control === undefined) return undefined
    const act = async () => {
      if (control === 'beat') await page.beat()
      else if (control === 'rest') await untilPageIsRead(page.answered)
      else if (control === 'pass') passInPage(message.ms ?? 0)
      else setAway(control === 'away')
    }
    void act().then(() => sendResponse())
    return true
  })
}
