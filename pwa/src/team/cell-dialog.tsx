import { formatDay } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { addressOf } from '../review/queue-address.ts'
import { lazyPart } from '../screen/lazy-page.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { cellParts } from './cell-text.ts'
import type { Picked } from './matrix.tsx'
import { m } from './t.ts'

const DayEntries = lazyPart(async () => (await import('./day-entries.tsx')).DayEntries)

/** A day of a person: minutes and state for everybody who follows it, its entries for whoever decides on them. */
export function CellDialog({
  picked: { person, day, cell },
  isReviewer,
  isToday,
  onClose,
}: {
  readonly picked: Picked
  readonly isReviewer: boolean
  /** The day of the board, of which it is known whether they were reminded. */
  readonly isToday: boolean
  readonly onClose: () => void
}) {
  return (
    <Dialog title={person.name} onClose={onClose} tall={isReviewer && cell.filled > 0}>
      <div class="stack">
        <p class="quiet">
          <bdi>{person.post}</bdi> · {formatDay(day, locale.value)}
        </p>
        <p class="row">
          <span class={`team-cell ${cell.state}`} aria-hidden="true">
            {m(`sign.${cell.state}`)}
          </span>
          <strong>{m(`state.${cell.state}`)}</strong>
        </p>
        <ul class="team-facts">
          {cellParts(cell).map((part) => (
            <li key={part}>{part}</li>
          ))}
          {isToday && person.isReminded && <li>{m('cell.reminded')}</li>}
        </ul>
        {!isReviewer && <p class="small quiet">{m('page.noContent')}</p>}
        {isReviewer && cell.waiting > 0 && (
          <a class="button primary" href={addressOf({ filter: { person: person.id, day } })}>
            {m('day.review')}
          </a>
        )}
        {isReviewer && cell.filled > 0 && <DayEntries personId={person.id} day={day} />}
      </div>
    </Dialog>
  )
}
