import { shareOf, type DayFace } from './day-face.ts'
import './day-mark.css'

/** What of a day is drawn. */
export type MarkedDay = Pick<
  DayFace,
  'state' | 'filled' | 'expected' | 'returned' | 'conflicts' | 'drafts' | 'unsent'
>

/**
 * A day as a drawing: how much is filled, and by their shapes what wants to be looked at. Whoever draws it says the same
 * in words beside it.
 */
export function DayMark({ face }: { readonly face: MarkedDay }) {
  const share = shareOf(face)
  const isAsked = face.returned + face.conflicts > 0
  const isOpen = face.drafts + face.unsent > 0
  return (
    <span class="mark" aria-hidden="true">
      <span class={`mark-bar ${face.state}`}>
        {share !== undefined && share > 0 && (
          <span style={{ width: `${Math.max(12, Math.round(share * 100))}%` }} />
        )}
        {share === undefined && face.filled > 0 && <span style={{ width: '100%' }} />}
      </span>
      <span class="mark-signs">
        {isAsked && <span class="mark-asked">!</span>}
        {isOpen && <span class="mark-open" />}
      </span>
    </span>
  )
}
