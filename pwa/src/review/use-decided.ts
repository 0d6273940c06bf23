import { useEffect, useRef, useState } from 'preact/hooks'
import { findDecided, readDecidedPage, readUnanswered, type DecidedPage } from '../data/decided.ts'
import { isOnline } from '../screen/online.ts'
import type { DataContext } from '../storage/data-context.ts'
import { useLive, valueOr } from '../storage/live.ts'
import type { CallFailure } from '../sync/http.ts'

/** What was decided, page after page; asked anew when the network is back and when decisions of this device are through. */
export function useDecided(context: DataContext) {
  const [face, setFace] = useState<'busy' | DecidedPage | CallFailure>('busy')
  const round = useRef(0)
  const load = async () => {
    const own = ++round.current
    const kept = await findDecided(context.database).catch(() => undefined)
    // What is on the device is shown at once; that the server is silent is said when it is known.
    if (own === round.current) setFace(kept ? { ...kept, isCached: false } : 'busy')
    const answer = await readDecidedPage(context, null)
    if (own === round.current) setFace(answer.ok ? answer.value : answer.reason)
  }
  const refresh = () => void load()
  const waiting = valueOr(
    useLive(async () => (await readUnanswered(context.database)).size, [context]),
    0,
  )
  useEffect(refresh, [context, isOnline.value])
  const before = useRef(0)
  useEffect(() => {
    if (before.current > 0 && waiting === 0) refresh()
    before.current = waiting
  }, [waiting])
  const next = typeof face === 'object' && 'next' in face ? face.next : null
  const more = async () => {
    const own = round.current
    const answer = await readDecidedPage(context, next)
    if (own !== round.current) return
    if (!answer.ok) return setFace(answer.reason)
    setFace((now) =>
      typeof now === 'object' && 'items' in now
        ? { ...answer.value, items: withoutRepeats([...now.items, ...answer.value.items]) }
        : now,
    )
  }
  return { face, refresh, more: next === null ? undefined : () => void more() }
}

/** What was decided once more while pages came stands where it is newest. */
function withoutRepeats(items: DecidedPage['items']): DecidedPage['items'] {
  const seen = new Set<string>()
  return items.filter(({ entry }) => !seen.has(entry.id) && seen.add(entry.id))
}
