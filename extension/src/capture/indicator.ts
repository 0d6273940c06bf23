import { formatMinute, minuteAt } from '@jejak/shared/calendar/day'
import { recorder as en } from '@jejak/shared/i18n/en/recorder'
import { recorder as id } from '@jejak/shared/i18n/id/recorder'
import { createText, formatTime } from '@jejak/shared/i18n/text'
import { browser } from 'wxt/browser'
import type { RecorderState } from './recorder-state.ts'
import { zoneOf, type Settings } from '../settings/settings.ts'

type Look = { readonly badge: string; readonly icon: string; readonly color: string }

const LOOKS: Record<RecorderState['kind'], Look> = {
  'not-set-up': { badge: '!', icon: 'off', color: '#8a5a00' },
  off: { badge: '×', icon: 'off', color: '#5f6670' },
  paused: { badge: 'II', icon: 'paused', color: '#8a5a00' },
  'off-hours': { badge: '', icon: 'idle', color: '#5f6670' },
  'other-site': { badge: '', icon: 'idle', color: '#5f6670' },
  'not-kept': { badge: '!', icon: 'off', color: '#b3261e' },
  on: { badge: '●', icon: 'on', color: '#b3261e' },
}

/** One sentence for what the recorder does now; the same in the toolbar, the popup and the panel. */
export function describeState(state: RecorderState, settings: Settings): string {
  const t = createText<keyof typeof id>(settings.locale === 'en' ? en : id, settings.locale)
  switch (state.kind) {
    case 'on':
      return t('state.on', { host: state.host })
    case 'paused': {
      const minute = minuteAt(state.until, zoneOf(settings))
      return minute === 0
        ? t('state.pausedUntilTomorrow')
        : t('state.paused', { time: formatTime(minute, settings.locale) })
    }
    case 'not-kept':
      return t('state.notKept', {
        time: formatTime(minuteAt(state.since, zoneOf(settings)), settings.locale),
      })
    case 'not-set-up':
      return t('state.notSetUp')
    case 'off':
      return t('state.off')
    case 'off-hours':
      return t('state.offHours')
    case 'other-site':
      return t('state.otherSite')
  }
}

/** What this worker drew last. A new worker knows nothing of it and draws once more than it had to. */
let drawn = ''

/**
 * Draws the toolbar button. It is drawn from the stored state, so a new worker draws the same. Every report of a
 * page comes by here, and four calls to the browser for a button that stays as it is are most of its cost.
 */
export async function drawIndicator(state: RecorderState, settings: Settings): Promise<void> {
  const { badge, icon, color } = LOOKS[state.kind]
  const title = describeState(state, settings)
  const look = [badge, icon, color, title].join('|')
  if (look === drawn) return
  const path = Object.fromEntries(
    ([16, 32, 48] as const).map((size) => [size, `/icons/${icon}-${size}.png`]),
  )
  await Promise.all([
    browser.action.setBadgeText({ text: badge }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title }),
    browser.action.setIcon({ path }),
  ])
  drawn = look
}

export const clockTime = (at: number, settings: Settings): string =>
  formatMinute(minuteAt(at, zoneOf(settings)))
