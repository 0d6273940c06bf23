import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'

export type Live<Value> = { readonly value?: Value; readonly error?: true }

/** A query of the database that is asked again whenever what it read changes. */
export function useLive<Value>(
  query: () => Promise<Value>,
  inputs: readonly unknown[],
): Live<Value> {
  const [state, setState] = useState<Live<Value>>({})
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setState({ value }),
      error: () => setState({ error: true }),
    })
    return () => subscription.unsubscribe()
    // The caller names what the query depends on.
  }, [...inputs])
  return state
}
