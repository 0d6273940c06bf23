import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import {
  readDecided,
  readQueue,
  refreshQueue,
  toWaiting,
  type DecidedById,
  type Waiting,
} from '../data/queue.ts'
import { isOnline } from '../screen/online.ts'
import { useLive } from '../storage/live.ts'
import type { DataContext } from '../storage/data-context.ts'
import type { CallFailure } from '../sync/http.ts'

export type Queue = {
  readonly waiting: readonly Waiting[]
  readonly decided: DecidedById
  /** How far the last asking of the server has come; what is on the device is shown meanwhile. */
  readonly fetched: 'busy' | 'ok' | CallFailure
  readonly isRead: boolean
  readonly refresh: () => void
}

const NOTHING: DecidedById = new Map()

/** The queue as it stands on this device, asked for anew when the page opens, the network is back, and decisions are through. */
export function useQueue(context: DataContext): Queue {
  const { database } = context
  const [fetched, setFetched] = useState<Queue['fetched']>('busy')
  const items = useLive(() => readQueue(database), [database])
  const decisions = useLive(() => readDecided(database), [database])
  const decided = decisions.state === 'ready' ? decisions.value : NOTHING
  const isRead = items.state === 'ready' && decisions.state === 'ready'
  const waiting = useMemo(
    () => (items.state === 'ready' ? toWaiting(items.value, decided) : []),
    [items, decided],
  )

  const ask = async () => {
    setFetched('busy')
    const answer = await refreshQueue(context)
    setFetched(answer.ok ? 'ok' : answer.reason)
  }
  const refresh = () => void ask()
  useEffect(refresh, [context, isOnline.value])
  // Reasons that were written on another device are at hand before the first is asked for.
  useEffect(() => void hearReasons(context), [context, isOnline.value])
  // What waited behind those that were decided is sent now.
  const before = useRef(0)
  useEffect(() => {
    if (before.current > 0 && decided.size === 0) refresh()
    before.current = decided.size
  }, [decided.size])
  return { waiting, decided, fetched, isRead, refresh }
}

/** Comes with the dialog that offers them; without it they are asked for another time. */
const hearReasons = (context: DataContext): Promise<void> =>
  import('../data/reasons.ts').then(
    ({ exchangeReasons }) => exchangeReasons(context),
    () => undefined,
  )
