import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'

export type Live<Value> = { readonly value?: Value; readonly error?: true }

/** A query of the database that is asked again whenever what it read changes. */
export const useLive = <Value>(
  query: () => Promise<Value>,
  inputs: readonly unknown[],
): Live<Value> => useLiveThen(query, async (value) => value, inputs)

/**
 * The same with work that follows what was read, and may wait for something else: within the query it would end its being
 * told of changes.
 * @param work what it makes of the newest reading is shown, whichever is ready first
 */
export function useLiveThen<Read, Value>(
  query: () => Promise<Read>,
  work: (read: Read) => Promise<Value>,
  inputs: readonly unknown[],
): Live<Value> {
  const [state, setState] = useState<Live<Value>>({})
  useEffect(() => {
    let newest = 0
    const fail = () => setState({ error: true })
    const subscription = liveQuery(query).subscribe({
      next: (read) => {
        const own = ++newest
        work(read).then((value) => own === newest && setState({ value }), fail)
      },
      error: fail,
    })
    return () => {
      newest = -1
      subscription.unsubscribe()
    }
    // The caller names what the query depends on.
  }, [...inputs])
  return state
}
