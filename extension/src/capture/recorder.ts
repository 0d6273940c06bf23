import type { FocusEvent } from '@jejak/shared/capture/event'
import { IDLE_SECONDS, idleNow, type IdleState } from '../clock/idle.ts'
import { hashOf } from '../engine/fold.ts'
import { spendChange } from './allowance.ts'
import { isPlace, judgeFrame } from './frames.ts'
import { noteGesture, noteOutcome, noteReading } from './health.ts'
import { append, lastIdle } from './log.ts'
import { endMeeting, noteMeeting } from './meetings.ts'
import { maskLink, maskObject, maskText } from './mask.ts'
import { mayRecord, recorderState } from './recorder-state.ts'
import type { Reading, CheckedReport } from '../messages/page-report.ts'
import type { WatchedPage } from './sender.ts'
import { changeState, readState } from '../storage/session-state.ts'
import { readSettings } from '../settings/settings.ts'
import { stateNow } from './state-now.ts'
import { redact } from '@jejak/shared/capture/redact'

/** A gesture is kept this long, over reloads of its page. */
const PENDING_MS = 300_000
const COALESCE_MS = 1000
const BEAT_MS = 30_000

/** Takes one report of a watched page. Answers `hello` with the gestures that wait in that tab. */
export async function receive(
  report: CheckedReport,
  page: WatchedPage,
  now: number,
): Promise<unknown> {
  const settings = await readSettings()
  const state = recorderState({ settings, now, host: page.host, unkept: null })
  const isOn = [page.adapter.app, page.shell].every((app) => settings.apps.includes(app))
  if (!mayRecord(state) || !isOn) return undefined
  switch (report.type) {
    case 'hello':
      if (page.frame === 0) await beginPage(page.tab, now)
      return waitingIn(page, now)
    case 'meeting':
      return noteMeeting(report, page, now)
    case 'intent':
      return keepPending(report.pending, page, now)
    case 'outcome':
      return settle(report, page, now)
    case 'seen':
    case 'beat':
    case 'edit':
      // A page in the background may report, but only the one in front is being looked at.
      if (report.reading.app && !settings.apps.includes(report.reading.app)) return undefined
      return page.isActive ? lookOrSign(report, page, now) : undefined
  }
}

/** A page was loaded: the call of the one before is over, and so is what stood in its frames. */
async function beginPage(tab: number, now: number): Promise<void> {
  await endMeeting(tab, now)
  const { [tab]: _, ...inner } = (await readState()).inner
  await changeState({ inner })
}

async function lookOrSign(
  report: Extract<CheckedReport, { reading: Reading }>,
  page: WatchedPage,
  now: number,
): Promise<void> {
  const verdict = await judgeFrame(report, page, now)
  if (verdict === 'record') return look(report, page, now)
  if (verdict === 'nothing') return
  const { lastAt } = await readState()
  const last = lastAt[page.tab] ?? -Infinity
  if (now >= last && now - last < COALESCE_MS) return
  await append({ at: now, type: 'beat', tab: page.tab })
  await changeState({ lastAt: { ...lastAt, [page.tab]: now } })
}

async function look(
  { type, id, reading, visit }: Extract<CheckedReport, { reading: Reading }>,
  page: WatchedPage,
  now: number,
): Promise<void> {
  const { activePage, lastAt, allowances } = await readState()
  const { tab, host, adapter, frame } = page
  const app = reading.app ?? adapter.app
  const last = lastAt[tab] ?? -Infinity
  const { value: object, masked } = await maskObject(reading.object, now)
  // Changes of one object are recorded once a second; another object or a saved change always.
  // A clock that was set back must not silence the recorder.
  const isFresh = activePage?.tab !== tab || activePage.key !== object.key || type === 'edit'
  if (!isFresh && now >= last && now - last < COALESCE_MS) return
  const link = maskLink(reading.link, adapter)
  const title = maskText(reading.title ?? '')
  const route = redact(reading.route).text
  const focus: FocusEvent = {
    at: now,
    type: 'focus',
    tab,
    app,
    object,
    route,
    link,
    ...(title.text && { title: title.text }),
  }
  const signature = hashOf(JSON.stringify([object, route, link, title.text]))
  const isHere = activePage?.tab === tab && activePage.app === app
  const isSame = isHere && activePage.signature === signature
  const allowance = isSame ? undefined : spendChange(allowances[app], now)
  // Used up by a page that flickers: its time goes on under the name that was recorded last.
  const isReported = isSame || !isHere || allowance !== undefined
  if (!isReported && type !== 'edit' && now >= last && now - last < BEAT_MS) return
  if (!isSame && isReported) {
    const once = `focus ${id}`
    // What is nowhere was not recorded: the next report says it again.
    if ((await append(focus, { masked: masked + title.masked, once })) === 'lost') return
  }
  if (!isSame || activePage?.visit !== visit) await noteReading(app, reading)
  if (type === 'edit') await append({ at: now, type: 'edit', tab }, { once: `edit ${id}` })
  else if (isSame || !isReported) await append({ at: now, type: 'beat', tab })
  await changeState({
    activePage: isReported
      ? { tab, app, host, key: object.key, signature, visit, frame, isPlace: isPlace(reading) }
      : activePage,
    lastAt: { ...lastAt, [tab]: now },
    ...(allowance && { allowances: { ...allowances, [app]: allowance } }),
  })
}

async function keepPending(
  pending: Extract<CheckedReport, { type: 'intent' }>['pending'],
  page: WatchedPage,
  now: number,
): Promise<void> {
  const { value: object } = await maskObject(pending.object, now)
  const state = await readState()
  if (state.pending.some((one) => one.pending.id === pending.id)) return
  const fresh = state.pending.filter((one) => now - one.at < PENDING_MS)
  const kept = { ...pending, object, link: maskLink(pending.link, page.adapter) }
  await changeState({
    pending: [...fresh, { tab: page.tab, app: page.adapter.app, at: now, pending: kept }],
  })
  await noteGesture(page.adapter.app)
}

async function waitingIn(page: WatchedPage, now: number) {
  const { pending } = await readState()
  return pending
    .filter((one) => one.tab === page.tab && one.app === page.adapter.app)
    .filter((one) => now - one.at < PENDING_MS)
    .map((one) => one.pending)
}

/** An action is written only for a gesture we know of, and only once. */
async function settle(
  report: Extract<CheckedReport, { type: 'outcome' }>,
  page: WatchedPage,
  now: number,
): Promise<void> {
  const { pending } = await readState()
  const found = pending.find(
    (one) => one.pending.id === report.id && one.tab === page.tab && one.app === page.adapter.app,
  )
  if (!found) return
  if (report.happened && now - found.at < PENDING_MS) {
    const { rule, object, link, count, trusted, id } = found.pending
    await append(
      {
        at: now,
        type: 'action',
        tab: page.tab,
        app: found.app,
        rule,
        object,
        link,
        count,
        trusted,
      },
      { once: id },
    )
  }
  await noteOutcome(found.app, report.happened)
  await changeState({
    pending: (await readState()).pending.filter(
      (one) => one !== found && one.pending.id !== report.id,
    ),
  })
}

/** The active page is no longer a watched one. */
export async function leave(now: number): Promise<void> {
  const { activePage } = await readState()
  if (!activePage) return
  if (mayRecord(await stateNow(now))) await append({ at: now, type: 'blur' })
  // Silence ends the stretch as well: a blur that is lost costs nothing.
  await changeState({ activePage: null })
}

/** The browser says whether there was input in the last minute. */
export async function noteIdle(state: IdleState, now: number): Promise<void> {
  const { activePage, idle } = await readState()
  if (state === idle) return
  const isOurs = activePage !== null || idle !== 'active'
  if (isOurs && mayRecord(await stateNow(now))) {
    const since = state === 'idle' ? now - IDLE_SECONDS * 1000 : now
    const said = { at: now, type: 'idle', state, ...(state !== 'active' && { since }) } as const
    // An absence whose end was lost would last for the rest of the day: it is said again.
    if ((await append(said)) === 'lost') return
  }
  await changeState({ idle: state })
}

/**
 * A browser that starts, or an extension that was replaced, remembers no idleness and never hears
 * of its end: the absence in the log would last for the rest of the day.
 */
export async function resumeIdle(now: number): Promise<void> {
  const idle = await lastIdle(now)
  if (idle === undefined || idle === 'active') return
  await changeState({ idle })
  await noteIdle(await idleNow(), now)
}
