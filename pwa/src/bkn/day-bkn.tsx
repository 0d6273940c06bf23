import { recordedOf } from '@jejak/shared/bkn/fill-list'
import type { Day } from '@jejak/shared/calendar/day'
import type { Entry } from '@jejak/shared/entry/entry'
import { useLive, valueOr } from '../storage/live.ts'
import { findRecorded } from '../storage/recorded.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { b } from './t.ts'
import './recorded.css'

export function DayBkn({
  day,
  entries,
}: {
  readonly day: Day
  readonly entries: readonly Entry[]
}) {
  const { context } = useSession()
  const ids = entries.map(({ id }) => id).join()
  const records = valueOr(
    useLive(() => findRecorded(context.database, entries), [context, ids, day]),
    [],
  )
  if (entries.length === 0) return null
  const found = entries.map((entry) => recordedOf(entry, records))
  const recorded = found.filter((each) => each !== 'no').length
  const differing = found.filter((each) => each === 'differs').length
  return (
    <section class="stack" aria-label={b('page.title')}>
      <a class="button wide" href={`/bkn?dari=${day}&sampai=${day}`}>
        <Icon name="right" />
        {b('page.title')}
      </a>
      {recorded > 0 && (
        <p class="small recorded-same">
          <Icon name="check" /> {b('recorded.count', { n: recorded, total: entries.length })}
        </p>
      )}
      {differing > 0 && (
        <p class="small recorded-differs">
          <Icon name="warn" /> {b('recorded.differing', { n: differing })}
        </p>
      )}
    </section>
  )
}
