import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { now, settings } from '../ui/app-state.ts'
import { askForTab, findTab, forgetAskedTab, rememberAskedTab } from './find-tab.ts'
import type { FoundTab } from './find-tab.ts'
import { pair, type Paired } from './pair.ts'
import { p } from './t.ts'

type Props = { readonly tabId?: number | undefined; readonly closes?: boolean }

/**
 * Pairs the page in front with one confirmation that names its host. Draws nothing where there is nothing to pair.
 * @param props.tabId the tab that is meant, where that is not the one in front
 * @param props.closes true where this page is gone once the person looks elsewhere, as a popup is
 */
export function PairCard({ tabId, closes }: Props) {
  const [found, setFound] = useState<FoundTab>()
  const [outcome, setOutcome] = useState<Paired>()
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    const look = () => void findTab(tabId).then(setFound, () => setFound({ kind: 'other' }))
    look()
    // The person said yes beside the extension button: now the address can be named.
    browser.permissions.onAdded.addListener(look)
    return () => browser.permissions.onAdded.removeListener(look)
  }, [tabId, settings.value.page])
  if (found?.kind === 'unseen')
    return (
      <section class="note stack tight" aria-label={p('title')}>
        <p>{isAsked ? p('asked') : p('unseen')}</p>
        {!isAsked && (
          <p>
            <button type="button" onClick={() => void ask(found.tabId)}>
              {p('show')}
            </button>
          </p>
        )}
      </section>
    )
  if (found?.kind === 'connected') return <p class="small soft">{p('connected', said(found))}</p>
  if (found?.kind !== 'jejak') return null
  return (
    <section class="note stack tight" aria-label={p('title')}>
      <p>{p('question', said(found))}</p>
      <p class="small soft">{p('meaning')}</p>
      {found.replaces !== undefined && (
        <p class="note warn">{p('replaces', { host: new URL(found.replaces).host })}</p>
      )}
      <p>
        <button type="button" class="primary" onClick={() => void confirm(found.origin)}>
          {p('confirm', said(found))}
        </button>
      </p>
      {outcome !== undefined && outcome !== 'done' && (
        <output class="note warn">{p(outcome)}</output>
      )}
    </section>
  )

  async function ask(id: number) {
    setAsked(true)
    if (closes) await rememberAskedTab(id, now())
    await askForTab(id)
  }
  /** The origin is the one that was named on the button, whatever the tab shows by now. */
  async function confirm(origin: string) {
    const result = await pair(origin, now())
    setOutcome(result)
    if (result !== 'done') return
    await forgetAskedTab()
    setFound({ kind: 'connected', origin })
  }
}

const said = ({ origin }: { readonly origin: string }) => ({ host: new URL(origin).host })
