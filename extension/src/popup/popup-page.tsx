import { formatTime } from '@jejak/shared/i18n/text'
import { minuteAt } from '@jejak/shared/calendar/day'
import { browser } from 'wxt/browser'
import { CONSENT_TEXT, zoneOf } from '../settings/settings.ts'
import { StateLine, useRecorderState } from '../ui/state-line.tsx'
import { now, settings } from '../ui/app-state.ts'
import { t } from '../ui/t.ts'
import { AppHealth } from '../ui/app-health.tsx'
import { PairCard } from '../pairing/pair-card.tsx'
import { PauseMenu } from './pause-menu.tsx'
import { useActiveSite } from './active-site.ts'
import { SiteStatus } from './site-status.tsx'

/** What the button opens: what is recorded now, how to stop it, and the way to the day. */
export function PopupPage() {
  const state = useRecorderState()
  const site = useActiveSite()
  const isSetUp = settings.value.consent?.text === CONSENT_TEXT
  return (
    <main class="popup-page stack">
      <h1>{t('app.name')}</h1>
      <StateLine />
      {isSetUp && <PauseEnded />}
      {!isSetUp && <p>{t('popup.setUp')}</p>}
      {!isSetUp && (
        <button type="button" class="primary" onClick={() => void openOptions()}>
          {t('empty.setUpAction')}
        </button>
      )}
      {isSetUp && <PairCard closes />}
      {isSetUp && <SiteStatus site={site} />}
      {isSetUp && <AppHealth app={site?.app} />}
      {isSetUp && state && <PauseMenu state={state} />}
      <nav class="row popup-links">
        <button
          type="button"
          class={isSetUp ? 'primary grow' : 'grow'}
          onClick={() => void openToday()}
        >
          {t('popup.today')}
        </button>
        <button type="button" onClick={() => void openStored()}>
          {t('today.stored')}
        </button>
        <button type="button" onClick={() => void openOptions()}>
          {t('popup.options')}
        </button>
      </nav>
    </main>
  )
}

/** Recording never starts again unseen: for an hour after a pause this says so. */
function PauseEnded() {
  const { pauseEndedAt, locale } = settings.value
  const recent = pauseEndedAt !== null && now() - pauseEndedAt < 3_600_000
  if (!recent) return null
  const time = formatTime(minuteAt(pauseEndedAt, zoneOf(settings.value)), locale)
  return <p class="note warn">{t('popup.pauseEnded', { time })}</p>
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage()
  window.close()
}

async function openStored(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#stored-title') })
  window.close()
}

/** Firefox's own interface, which the shared types leave out. */
type Sidebar = { readonly sidebarAction: { open(): Promise<void> } }

/** Where the browser has a side panel it opens there, else in a tab. Both need the click. */
async function openToday(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as typeof browser & Sidebar
    await sidebarAction.open()
    window.close()
    return
  }
  const { id } = await browser.windows.getCurrent()
  try {
    if (id !== undefined) await browser.sidePanel.open({ windowId: id })
  } catch {
    // Some Chromium browsers have the permission but no panel to show.
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') })
  }
  window.close()
}
