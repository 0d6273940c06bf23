import { browser } from 'wxt/browser'
import { catchUp, onTabActivated, onTabRemoved, onTabUpdated } from '../capture/active-page.ts'
import { onPauseChange } from '../capture/pause.ts'
import { leave, noteIdle, resumeIdle } from '../capture/recorder.ts'
import { syncScripts } from '../capture/scripts.ts'
import { noteTimeOnly, TIME_ONLY } from '../capture/time-only.ts'
import { clock } from '../clock/clock.ts'
import { controlWorker } from '../clock/controls.ts'
import { IDLE_SECONDS } from '../clock/idle.ts'
import { takeAskedTab } from '../pairing/find-tab.ts'
import { pairConfirmed } from '../pairing/pair.ts'
import { onSettings } from '../settings/settings.ts'
import { handleMessage } from './handle-message.ts'
import { createQueue } from './queue.ts'
import {
  drawState,
  followSettingsChange,
  forgetOld,
  STATE_CHANGE,
  switchOffWithoutPermission,
} from './upkeep.ts'

const RETENTION = 'retention'
const RETENTION_MIN = 360

/**
 * Registers every listener at once, before anything is awaited: a worker that is woken for an event
 * gets it only if its listener is there in the first turn. Nothing is remembered in this module.
 */
export function startWorker(): void {
  const inTurn = createQueue()
  /** One event: in order, with the right clock, and with the indicator drawn afterwards. */
  const run = <Value>(task: (now: number) => Promise<Value>): Promise<Value> =>
    inTurn(async () => {
      await clock.ready
      try {
        await onPauseChange(clock.now())
        return await task(clock.now())
      } finally {
        await drawState(clock.now())
      }
    })
  const quietly = (task: (now: number) => Promise<unknown>) => {
    // A failed event is one event lost; the next one says all that has to be said.
    run(task).catch(() => undefined)
  }

  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const answer = run((now) => handleMessage(message, sender, now))
    answer.then(sendResponse, () => sendResponse())
    return true
  })
  browser.tabs.onActivated.addListener(({ tabId }) =>
    quietly(async (now) => onTabActivated(await browser.tabs.get(tabId), now)),
  )
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (tab.active && (change.status || change.url)) quietly((now) => onTabUpdated(tabId, tab, now))
  })
  browser.tabs.onRemoved.addListener((tabId) => quietly((now) => onTabRemoved(tabId, now)))
  browser.windows.onFocusChanged.addListener((windowId) =>
    quietly(async (now) => {
      if (windowId === browser.windows.WINDOW_ID_NONE) return leave(now)
      const [tab] = await browser.tabs.query({ windowId, active: true })
      await onTabActivated(tab, now)
    }),
  )
  browser.idle.onStateChanged.addListener((state) => quietly((now) => noteIdle(state, now)))
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === RETENTION) quietly(forgetOld)
    if (alarm.name === TIME_ONLY) quietly((now) => noteTimeOnly('beat', now))
    if (alarm.name === STATE_CHANGE) quietly(onPauseChange)
  })
  browser.permissions.onAdded.addListener(() =>
    quietly(async (now) => {
      await pairConfirmed(now)
      await syncScripts({ restart: false })
      // Who has just let us see their Jejak is asked at once, by its name.
      if ((await takeAskedTab(now)) !== undefined) await browser.runtime.openOptionsPage()
    }),
  )
  browser.permissions.onRemoved.addListener(() => quietly(switchOffWithoutPermission))
  browser.runtime.onInstalled.addListener(({ reason }) =>
    quietly(async (now) => {
      await resumeIdle(now)
      await syncScripts({ restart: true })
      await forgetOld(now)
      if (reason === 'install') await browser.runtime.openOptionsPage()
    }),
  )
  browser.runtime.onStartup.addListener(() =>
    quietly(async (now) => {
      await resumeIdle(now)
      await syncScripts({ restart: false })
      await forgetOld(now)
    }),
  )
  onSettings((after, before) =>
    quietly(async (now) => {
      await onPauseChange(now)
      await followSettingsChange({ after, before }, now)
    }),
  )
  browser.idle.setDetectionInterval(IDLE_SECONDS)
  quietly(catchUp)
  quietly(async () => {
    const retention = await browser.alarms.get(RETENTION)
    if (!retention) await browser.alarms.create(RETENTION, { periodInMinutes: RETENTION_MIN })
  })
  controlWorker({
    idle: (state) => run((now) => noteIdle(state, now)),
    tick: () => run(onPauseChange),
    leave: () => run(leave),
  })
}
