import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { appOrigins } from '../capture/scripts.ts'
import { switchOff, switchOn } from '../settings/settings.ts'
import { adapters } from '../adapters/registry/adapters.ts'
import type { Adapter } from '../engine/adapter.ts'
import { settings } from '../ui/app-state.ts'
import { o } from './t.ts'

/** SRIKANDI is what most offices open first; the others in the order of the alphabet. */
const FIRST = 'srikandi'

const inOrder = (apps: readonly Adapter[]): readonly Adapter[] =>
  apps.toSorted((a, b) =>
    a.app === FIRST || b.app === FIRST
      ? Number(b.app === FIRST) - Number(a.app === FIRST)
      : a.name.localeCompare(b.name, 'id'),
  )

const WORK = inOrder(adapters.filter(({ startsOff }) => !startsOff))
const PRIVATE = inOrder(adapters.filter(({ startsOff }) => startsOff))

/** One switch for each app of work, as the first run asks. */
export function WorkApps() {
  const granted = useGranted()
  return <AppList apps={WORK} granted={granted} />
}

/** One switch for each app. The browser asks for the site when a switch is turned on. */
export function Apps() {
  const granted = useGranted()
  return (
    <section class="panel stack" aria-labelledby="apps-title">
      <h2 id="apps-title">{o('apps.title')}</h2>
      <p class="soft">{o('apps.lead')}</p>
      <AppList apps={WORK} granted={granted} />
      <h3>{o('apps.privateTitle')}</h3>
      <p class="soft">{o('apps.privateLead')}</p>
      <AppList apps={PRIVATE} granted={granted} />
    </section>
  )
}

function AppList(props: {
  readonly apps: readonly Adapter[]
  readonly granted: ReadonlySet<string>
}) {
  return (
    <ul class="app-list">
      {props.apps.map((adapter) => (
        <li key={adapter.app}>
          <AppSwitch adapter={adapter} isGranted={props.granted.has(adapter.app)} />
        </li>
      ))}
    </ul>
  )
}

function AppSwitch({ adapter, isGranted }: { adapter: Adapter; isGranted: boolean }) {
  const { app, name, hosts } = adapter
  const { apps } = settings.value
  const isOn = apps.includes(app)
  const toggle = async (input: HTMLInputElement) => {
    if (!input.checked) {
      await switchOff(app)
      return
    }
    const origins = appOrigins(app)
    // A PDF is read on sites that are switched on already, so there is nothing to ask for.
    const isAllowed = origins.length === 0 || (await browser.permissions.request({ origins }))
    if (isAllowed) await switchOn(app)
    else input.checked = false
  }
  return (
    <label class="choice">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-label={name}
        onChange={(event) => void toggle(event.currentTarget)}
      />
      <span class="grow">
        {name}
        <span class="soft small app-hosts">
          {hosts.join(', ')}
          {isOn && !isGranted && ` · ${o('apps.notGranted')}`}
        </span>
      </span>
    </label>
  )
}

/** Which apps the browser lets us see, whatever is switched on. */
function useGranted(): ReadonlySet<string> {
  const [granted, setGranted] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const look = () => void grantedApps().then(setGranted)
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])
  return granted
}

async function grantedApps(): Promise<ReadonlySet<string>> {
  const names = adapters.map(({ app }) => app)
  const answers = await Promise.all(
    names.map(async (app) => {
      const origins = appOrigins(app)
      return origins.length === 0 || browser.permissions.contains({ origins })
    }),
  )
  return new Set(names.filter((_, index) => answers[index]))
}
