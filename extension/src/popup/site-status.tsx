import { browser } from 'wxt/browser'
import { appOrigins } from '../capture/scripts.ts'
import { switchOff, switchOn } from '../settings/settings.ts'
import { settings } from '../ui/app-state.ts'
import { t } from '../ui/t.ts'
import type { ActiveSite } from './active-site.ts'

/** Whether the page in front is on the list, and a switch for it. */
export function SiteStatus({ site }: { readonly site: ActiveSite | undefined }) {
  if (!site) return null
  const { app, host } = site
  if (app === undefined || host === undefined) return <p class="soft">{t('popup.otherSite')}</p>
  const { apps } = settings.value
  if (apps.includes(app))
    return (
      <p class="row">
        <span class="grow">{t('popup.siteOn', { host })}</span>
        <button type="button" class="quiet" onClick={() => void switchOff(app)}>
          {t('popup.siteTurnOff')}
        </button>
      </p>
    )
  return (
    <p class="row">
      <span class="grow">{t('popup.siteOff', { host })}</span>
      <button type="button" onClick={() => void turnOn(app)}>
        {t('popup.siteTurnOn')}
      </button>
    </p>
  )
}

/** The browser's question may close this popup, so the switch is stored by whoever comes first. */
async function turnOn(app: string): Promise<void> {
  const isGranted = await browser.permissions.request({ origins: appOrigins(app) })
  if (!isGranted) return
  await switchOn(app)
}
