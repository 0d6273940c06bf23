import { dayAt } from '@jejak/shared/calendar/day'
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { clock } from '../clock/clock.ts'
import { controlWorker } from '../clock/controls.ts'
import { forgetOldSuggestions } from '../suggestions/retention.ts'
import { answerPage, deliverOffers, wakePages } from '../handoff/offers.ts'
import { drawIndicator } from '../capture/indicator.ts'
import { catchUp, onTabRemoved, onTabActivated, onTabUpdated } from '../capture/active-page.ts'
import { forgetOldEvents } from '../capture/log.ts'
import { onPauseChange } from '../capture/pause.ts'
import { createQueue } from './queue.ts'
import { leave, noteIdle, receive, resumeIdle } from '../capture/recorder.ts'
import { nextChange } from '../capture/recorder-state.ts'
import { OwnPageRequestSchema } from '../messages/own-page.ts'
import { ReportSchema } from '../messages/page-report.ts'
import { appOrigins, syncScripts } from '../capture/scripts.ts'
import { noteTimeOnly, TIME_ONLY } from '../capture/time-only.ts'
import { isOwnPage, watchedPage } from '../capture/sender.ts'
import { readState } from '../storage/session-state.ts'
import { onSettings, readSettings, switchOff, zoneOf } from '../settings/settings.ts'
import { stateNow } from '../capture/state-now.ts'
import { IDLE_SECONDS } from '../clock/idle.ts'

const CHANGE = 'state-change'
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
        await refresh(clock.now())
      }
    })
  const quietly = (task: (now: number) => Promise<unknown>) => {
    // A failed event is one event lost; the next one says all that has to be said.
    run(task).catch(() => undefined)
  }

  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const answer = run(async (now) => {
      const page = watchedPage(sender)
      const report = v.safeParse(ReportSchema, message)
      // Whatever becomes of it, the page has to know that it was received: without an answer it sends it again.
      if (page && report.success) return (await receive(report.output, page, now)) ?? true
      if (isOwnPage(sender)) return handleExtensionMessage(message)
      return answerPage(message, sender, now)
    })
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
    if (alarm.name === CHANGE) quietly(onPauseChange)
  })
  browser.permissions.onAdded.addListener(() => quietly(() => syncScripts({ restart: false })))
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
      const scripts = [after, before].map(({ apps, isOn, page, consent }) =>
        JSON.stringify([apps, isOn, page, consent]),
      )
      if (scripts[0] !== scripts[1]) await syncScripts({ restart: false })
      const { activePage } = await readState()
      if (activePage && (!after.isOn || !after.apps.includes(activePage.app))) await leave(now)
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

/** What is past its time goes: raw events after a week, lines that were never moved after three months. */
async function forgetOld(now: number): Promise<void> {
  await forgetOldEvents(now)
  await forgetOldSuggestions(dayAt(now, zoneOf(await readSettings())))
}

/** A request of our own pages; anything else they say gets no answer. */
function handleExtensionMessage(message: unknown): Promise<unknown> | undefined {
  const request = v.safeParse(OwnPageRequestSchema, message)
  if (!request.success) return undefined
  switch (request.output) {
    case 'deliver':
      return deliverOffers()
    case 'wake':
      return wakePages()
  }
}

/** Draws the button and sets the alarm for the moment when it will be wrong. */
async function refresh(now: number): Promise<void> {
  const settings = await readSettings()
  await drawIndicator(await stateNow(now), settings)
  await browser.alarms.create(CHANGE, { when: Date.now() + nextChange(settings, now) - now })
}

async function switchOffWithoutPermission(): Promise<void> {
  const { apps } = await readSettings()
  const granted = await Promise.all(
    apps.map(async (app) => {
      const origins = appOrigins(app)
      // A PDF has no site of its own that could be refused.
      return origins.length === 0 || browser.permissions.contains({ origins })
    }),
  )
  await switchOff(...apps.filter((_, index) => !granted[index]))
  await syncScripts({ restart: false })
}
