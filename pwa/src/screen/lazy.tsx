import type { ComponentType } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { flushForms } from '../storage/forms.ts'
import { activity } from '../sync/activity.ts'

/** `retry` loads the app again; what stands in forms is on disk before that. */
export type Waiting = { readonly isGone: boolean; readonly retry: () => void }

export type Lazy<Props> = ComponentType<Props> & {
  /** Fetches the chunk ahead of its use. Offline and not cached: nothing happens, the use will say so. */
  readonly preload: () => void
}

/** On a slow link a page of 25 kB takes three seconds; whoever waits longer is told and may try again. */
const ARRIVES_MS = 10_000

/**
 * A component in a chunk of its own: drawn at once when the chunk is here already, otherwise `meanwhile` speaks.
 * When the chunk is gone (an old tab after a new release, no network and no service worker yet) it is told so.
 */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType<{ readonly props: Props; readonly waiting: Waiting }>,
): Lazy<Props> {
  let loaded: ComponentType<Props> | null = null
  const fetchOnce = async (): Promise<ComponentType<Props>> => (loaded ??= await load())

  function LazyComponent(props: Props) {
    const [Ready, setReady] = useState<{ readonly is: ComponentType<Props> } | null>(
      loaded && { is: loaded },
    )
    const [isGone, setGone] = useState(false)
    useLayoutEffect(() => {
      if (Ready) return undefined
      // A network may hang for as long as it likes; what comes late is drawn all the same.
      const slow = setTimeout(() => setGone(true), ARRIVES_MS)
      activity
        .track(fetchOnce)
        .then(
          (is) => setReady({ is }),
          () => setGone(true),
        )
        .finally(() => clearTimeout(slow))
      return () => clearTimeout(slow)
    }, [])
    if (Ready) return <Ready.is {...props} />
    const retry = () => void flushForms().finally(() => location.reload())
    return <Meanwhile props={props} waiting={{ isGone, retry }} />
  }
  const preload = () => void fetchOnce().catch(ignore)
  return Object.assign(LazyComponent, { preload })
}

/** Whoever opens it is told then. */
const ignore = () => undefined

/** Fetches what will be needed at a touch, once the page has nothing better to do. */
export function preloadWhenIdle(parts: readonly { readonly preload: () => void }[]): () => void {
  const run = () => parts.forEach((part) => part.preload())
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 1_000)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(run, { timeout: 3_000 })
  return () => cancelIdleCallback(handle)
}
