import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { pagePattern } from '../capture/scripts.ts'
import { takeAskedTab } from '../pairing/find-tab.ts'
import { PairCard } from '../pairing/pair-card.tsx'
import { pair, type Paired } from '../pairing/pair.ts'
import { toOrigin } from '../pairing/address.ts'
import type { OptionsKey } from './t.ts'
import { readField } from '../ui/read-field.ts'
import { now, settings } from '../ui/app-state.ts'
import { o } from './t.ts'

type Outcome = { readonly key: OptionsKey; readonly kind: '' | 'warn' | 'stop' }

const OUTCOMES: Record<Paired, Outcome> = {
  done: { key: 'connection.done', kind: '' },
  refused: { key: 'connection.refused', kind: 'warn' },
  'not-possible': { key: 'connection.notPossible', kind: 'stop' },
}

/** The address of the person's own Jejak: one exact origin, and the only page drafts may go to. */
export function Connection() {
  const { page } = settings.value
  const [outcome, setOutcome] = useState<Outcome>()
  const isConnected = useConnected(page)
  const asked = useAskedTab()
  const connect = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const origin = toOrigin(readField(new FormData(event.currentTarget), 'page'))
    if (origin === undefined) return setOutcome({ key: 'connection.badAddress', kind: 'stop' })
    setOutcome(OUTCOMES[await pair(origin, now())])
  }
  return (
    <section class="panel stack" aria-labelledby="connection-title">
      <h2 id="connection-title">{o('connection.title')}</h2>
      {asked !== undefined && <PairCard tabId={asked} />}
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

/** The tab of Jejak that the person has just let the browser show us: its confirmation stands here. */
function useAskedTab(): number | undefined {
  const [tabId, setTabId] = useState<number>()
  useEffect(() => void takeAskedTab(now()).then(setTabId), [])
  return tabId
}
