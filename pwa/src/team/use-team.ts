import { teamContract } from '@jejak/shared/api/routes/team'
import type { TeamMonth } from '@jejak/shared/review/team'
import { useEffect, useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { callRow, type CallFailure } from '../sync/http.ts'
import { findKept, keep } from './kept.ts'
import { addressOf, type Place } from './place.ts'

export type Face =
  | 'busy'
  | { readonly failure: CallFailure }
  | { readonly month: TeamMonth; readonly isCached: boolean }

const askFor = ({ day, view, unit, isOnlyNone }: Place, after?: string) =>
  callRow(teamContract.team, {
    day,
    ...(view && { view }),
    ...(unit && { unit }),
    ...(isOnlyNone && { only: 'none' as const }),
    ...(after && { after }),
  })

/** The month that is looked at: what this device kept of it at once, then what the server says. */
export function useTeam(place: Place) {
  const { context } = useSession()
  const { database, clock } = context
  const [face, setFace] = useState<Face>('busy')
  const [attempt, setAttempt] = useState(0)
  const address = addressOf(place)
  useEffect(() => {
    let isOver = false
    const show = (next: Face) => {
      // The answer to a question of before is not shown under another one.
      if (!isOver) setFace(next)
    }
    const load = async () => {
      const kept = await findKept(database, place).catch(() => undefined)
      if (kept) show({ month: kept, isCached: false })
      else if (attempt === 0) show('busy')
      const answer = await askFor(place)
      if (answer.ok) {
        show({ month: answer.value, isCached: false })
        await keep(database, place, { month: answer.value, at: clock.now() })
      } else {
        show(kept ? { month: kept, isCached: true } : { failure: answer.reason })
      }
    }
    void load().catch(reportError)
    return () => {
      isOver = true
    }
  }, [database, address, attempt])

  /** The next people by name; answers why they could not be had. */
  const more = async (): Promise<CallFailure | null> => {
    if (face === 'busy' || 'failure' in face || face.month.next === null) return null
    const answer = await askFor(place, face.month.next)
    if (!answer.ok) return answer.reason
    const known = new Set(face.month.people.map(({ id }) => id))
    const fresh = answer.value.people.filter(({ id }) => !known.has(id))
    const people = [...face.month.people, ...fresh]
    setFace({ ...face, month: { ...face.month, people, next: answer.value.next } })
    return null
  }
  return { face, more, reload: () => setAttempt((before) => before + 1) }
}
