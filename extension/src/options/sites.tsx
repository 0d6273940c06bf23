import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { appOrigins } from '../capture/scripts.ts'
import { switchOff, switchOn } from '../settings/settings.ts'
import { isSiteApp, siteApp } from '../adapters/registry/adapters.ts'
import { isKnownHost } from '../pairing/address.ts'
import type { OptionsKey } from './t.ts'
import { readField } from '../ui/read-field.ts'
import { settings } from '../ui/app-state.ts'
import { o } from './t.ts'

type Outcome = { readonly key: OptionsKey; readonly kind: '' | 'warn' | 'stop' }

/** Sites that nobody wrote a table for: the person names one host, and the browser asks for it alone. */
export function Sites() {
  const [outcome, setOutcome] = useState<Outcome>()
  const added = settings.value.apps.filter(isSiteApp)
  const add = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const host = toHost(readField(new FormData(form), 'site'))
    if (host === undefined) return setOutcome({ key: 'sites.badAddress', kind: 'stop' })
    if (isKnownHost(host)) return setOutcome({ key: 'sites.known', kind: 'warn' })
    const isGranted = await ask(host)
    if (isGranted === undefined) return setOutcome({ key: 'sites.notPossible', kind: 'stop' })
    if (!isGranted) return setOutcome({ key: 'sites.refused', kind: 'warn' })
    await switchOn(siteApp(host))
    form.reset()
    setOutcome(undefined)
  }
  return (
    <section class="panel stack" aria-labelledby="sites-title">
      <h2 id="sites-title">{o('sites.title')}</h2>
      <p class="soft">{o('sites.lead')}</p>
      {added.length > 0 && (
        <ul class="stack tight">
          {added.map((app) => (
            <li key={app} class="row">
              <strong class="grow">{app.slice(siteApp('').length)}</strong>
              <button type="button" class="quiet" onClick={() => void remove(app)}>
                {o('sites.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={(event) => void add(event)}>
        <label class="field grow">
          <span>{o('sites.address')}</span>
          <input name="site" required placeholder="aplikasi.instansi.go.id" />
        </label>
        <button type="submit" class="foot">
          {o('sites.add')}
        </button>
      </form>
      {outcome && <output class={`note ${outcome.kind}`}>{o(outcome.key)}</output>}
    </section>
  )
}

/** One host, from a whole address or from the name alone. Only https; no port, no user. */
export function toHost(text: string): string | undefined {
  const address = text.includes('://') ? text : `https://${text}`
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname, port, username } = new URL(address)
  const isPlain = protocol === 'https:' && port === '' && username === ''
  return isPlain && hostname.includes('.') && !hostname.includes('*') ? hostname : undefined
}

/** Undefined when this build may not even ask for that host. */
async function ask(host: string): Promise<boolean | undefined> {
  try {
    return await browser.permissions.request({ origins: appOrigins(siteApp(host)) })
  } catch {
    // The browser throws for hosts the manifest does not list.
    return undefined
  }
}

/** The permission is given back too: what is not recorded need not be seen. */
async function remove(app: string): Promise<void> {
  await switchOff(app)
  await browser.permissions.remove({ origins: appOrigins(app) }).catch(() => false)
}
