import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { pagePattern } from '../capture/scripts.ts'
import { changeSettings } from '../settings/settings.ts'
import type { OptionsKey } from './t.ts'
import { readField } from '../ui/read-field.ts'
import { settings } from '../ui/app-state.ts'
import { o } from './t.ts'

type Outcome = { readonly key: OptionsKey; readonly kind: '' | 'warn' | 'stop' }

/** The address of the person's own Jejak: one exact origin, and the only page drafts may go to. */
export function Connection() {
  const { page } = settings.value
  const [outcome, setOutcome] = useState<Outcome>()
  const isConnected = useConnected(page)
  const connect = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const origin = toOrigin(readField(new FormData(event.currentTarget), 'page'))
    if (origin === undefined) return setOutcome({ key: 'connection.badAddress', kind: 'stop' })
    const isGranted = await ask(origin)
    if (isGranted === undefined) return setOutcome({ key: 'connection.notPossible', kind: 'stop' })
    if (!isGranted) return setOutcome({ key: 'connection.refused', kind: 'warn' })
    await changeSettings({ page: origin })
    setOutcome({ key: 'connection.done', kind: '' })
  }
  return (
    <section class="panel stack" aria-labelledby="connection-title">
      <h2 id="connection-title">{o('connection.title')}</h2>
      <p class="soft">{o('connection.lead')}</p>
      <form class="row" onSubmit={(event) => void connect(event)}>
        <label class="field grow">
          <span>{o('connection.address')}</span>
          <input name="page" type="url" required defaultValue={page} key={page} />
        </label>
        <button type="submit" class="primary foot">
          {o('connection.connect')}
        </button>
      </form>
      {outcome ? (
        <output class={`note ${outcome.kind}`}>{o(outcome.key)}</output>
      ) : (
        <p class="small soft">
          {isConnected ? o('connection.isConnected') : o('connection.isNotConnected')}
        </p>
      )}
    </section>
  )
}

function useConnected(page: string): boolean {
  const [isConnected, setConnected] = useState(false)
  useEffect(() => {
    void browser.permissions.contains({ origins: [pagePattern(page)] }).then(setConnected)
  }, [page])
  return isConnected
}

/** An https origin, or http on this very computer. Anything after the host is cut. */
export function toOrigin(text: string): string | undefined {
  if (!URL.canParse(text.trim())) return undefined
  const { protocol, hostname, origin, username, password } = new URL(text.trim())
  if (username || password) return undefined
  const isLocal = protocol === 'http:' && hostname === 'localhost'
  return protocol === 'https:' || isLocal ? origin : undefined
}

/** Undefined when this build may not even ask for that host. */
async function ask(origin: string): Promise<boolean | undefined> {
  try {
    return await browser.permissions.request({ origins: [pagePattern(origin)] })
  } catch {
    // The browser throws for hosts the manifest does not list.
    return undefined
  }
}
