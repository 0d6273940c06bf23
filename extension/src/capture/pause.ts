import { addDays, dayAt, instantOf } from '@jejak/shared/calendar/day'
import { browser } from 'wxt/browser'
import { append } from './log.ts'
import { changeSettings, readSettings, zoneOf } from '../settings/settings.ts'
import { changeState } from '../storage/session-state.ts'

export type PauseChoice = 'quarter' | 'hour' | 'tomorrow'

const MINUTE_MS = 60_000

/** Stops at once: the recorder reads this setting before each event. */
export async function pause(choice: PauseChoice, now: number): Promise<void> {
  const zone = zoneOf(await readSettings())
  const until = {
    quarter: now + 15 * MINUTE_MS,
    hour: now + 60 * MINUTE_MS,
    tomorrow: instantOf(addDays(dayAt(now, zone), 1), 0, zone),
  }[choice]
  await changeSettings({ pausedUntil: until, pausedAt: now, pauseEndedAt: null })
}

export const resume = (now: number): Promise<void> =>
  changeSettings({ pausedUntil: null, pauseEndedAt: now })

const NOTED = 'pause-noted'

/**
 * Writes the beginning and the end of a pause into the log, once each and with the time at which it was,
 * however late it is found out. It is called before each event is taken: a worker that slept through
 * the end, or was stopped at the beginning, must not put work into a pause or pause into work.
 */
export async function onPauseChange(now: number): Promise<void> {
  const { pausedUntil, pausedAt, pauseEndedAt, consent } = await readSettings()
  const wasNoted = (await browser.storage.local.get(NOTED))[NOTED] === true
  const isPaused = pausedUntil !== null && now < pausedUntil
  if (pausedUntil !== null && !isPaused)
    await changeSettings((latest) =>
      // A new pause may have been chosen meanwhile.
      latest.pausedUntil === pausedUntil ? { pausedUntil: null, pauseEndedAt: pausedUntil } : {},
    )
  if (isPaused === wasNoted || !consent) return
  // Forgotten first: what was begun before the pause is never finished after it.
  if (isPaused) await changeState({ activePage: null, pending: [], meetings: {} })
  const at = Math.min(now, (isPaused ? pausedAt : (pausedUntil ?? pauseEndedAt)) ?? now)
  const said = { at, type: 'pause', on: isPaused } as const
  if ((await append(said, { once: `pause ${isPaused} ${at}` })) === 'lost') return
  await browser.storage.local.set({ [NOTED]: isPaused })
}
