import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem, BknProblemCode } from '@jejak/shared/bkn/problem'
import type { ItemState } from '@jejak/shared/bkn/queue'
import type { Found } from './seek.ts'

/**
 * What a person has to answer before an entry that was not found may be filled; undefined when nothing. An entry that
 * was never sent is asked about where something stands at exactly its time, or where the calendar does not show
 * whether it is there. One that may have been sent is sent again only when the server refused it and the calendar is
 * sure twice, or when the person says so; what else stands at that time is told first.
 * @param saw the question that the person has just answered with "not there, send it"
 */
export function question(
  state: ItemState,
  found: Found,
  saw: BknProblemCode | null,
): BknProblem | undefined {
  const isDoubtful = state.kind === 'in-doubt' || state.kind === 'filled'
  if (!isDoubtful) {
    if (found.isExact && saw !== 'stands-there')
      return problem('stands-there', { rows: found.inTime })
    return saw === null ? unseen(found) : undefined
  }
  // The panel went away while the form was the person's: nobody saw whether they pressed.
  const isUnanswered = state.kind === 'filled' || state.unanswered
  if (saw === null && (isUnanswered || found.is !== 'absent')) {
    return unseen(found) ?? problem('calendar-empty')
  }
  if (found.inTime.length > 0 && saw !== 'stands-in-time') {
    return problem('stands-in-time', { rows: found.inTime })
  }
  return undefined
}

function unseen({ is }: Found): BknProblem | undefined {
  if (is === 'hidden') return problem('calendar-crowded')
  return is === 'bare' ? problem('calendar-empty') : undefined
}
