import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'

export type Live<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown }

/** Runs a database query now and again whenever what it read changes, in any tab. */
export function useLive<Value>(
  query: () => Promise<Value>,
  inputs: readonly unknown[],
): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ state: 'loading' })
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: (error: unknown) => setLive({ state: 'failed', error }),
    })
    return () => subscription.unsubscribe()
    // The query closes over `inputs` and nothing else.
  }, inputs)
  return live
}

/** The value when it is there, otherwise what to show meanwhile. */
export const valueOr = <Value>(live: Live<Value>, otherwise: Value): Value =>
  live.state === 'ready' ? live.value : otherwise
