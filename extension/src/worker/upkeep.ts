import { dayAt } from '@jejak/shared/calendar/day'
import { browser } from 'wxt/browser'
import { drawIndicator } from '../capture/indicator.ts'
import { forgetOldEvents } from '../capture/log.ts'
import { nextChange } from '../capture/recorder-state.ts'
import { leave } from '../capture/recorder.ts'
import { appOrigins, syncScripts } from '../capture/scripts.ts'
import { stateNow } from '../capture/state-now.ts'
import { readSettings, switchOff, zoneOf, type Settings } from '../settings/settings.ts'
import { readState } from '../storage/session-state.ts'
import { forgetOldSuggestions } from '../suggestions/retention.ts'

/** Name of the alarm at which the recorder's state changes by itself. */
export const STATE_CHANGE = 'state-change'

/** Deletes what is past its time: raw events after a week, suggestions that were never moved after three months. */
export async function forgetOld(now: number): Promise<void> {
  await forgetOldEvents(now)
  await forgetOldSuggestions(dayAt(now, zoneOf(await readSettings())))
}

/** Draws the button and sets the alarm for the moment when it will be wrong. */
export async function drawState(now: number): Promise<void> {
  const settings = await readSettings()
  await drawIndicator(await stateNow(now), settings)
  await browser.alarms.create(STATE_CHANGE, { when: Date.now() + nextChange(settings, now) - now })
}

/** Brings scripts and the active page in line with changed settings. */
export async function followSettingsChange(
  { after, before }: { readonly after: Settings; readonly before: Settings },
  now: number,
): Promise<void> {
  const scripts = [after, before].map(({ apps, isOn, page, consent }) =>
    JSON.stringify([apps, isOn, page, consent]),
  )
  if (scripts[0] !== scripts[1]) await syncScripts({ restart: false })
  const { activePage } = await readState()
  if (activePage && (!after.isOn || !after.apps.includes(activePage.app))) await leave(now)
}

/** A host that was refused in the browser's own settings switches its app off. */
export async function switchOffWithoutPermission(): Promise<void> {
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
