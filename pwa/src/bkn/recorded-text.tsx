import type { BknRecord } from '@jejak/shared/bkn/recorded'
import { formatTime } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { toMoment } from './moment.ts'
import { b } from './t.ts'
import './recorded.css'

const KEYS = { filled: 'recorded.same', found: 'recorded.found', told: 'recorded.told' } as const

/** "Tercatat di BKN", since when, and whether the entry has moved on since. */
export function RecordedText({
  recorded,
  records,
}: {
  readonly recorded: 'same' | 'differs'
  readonly records: readonly BknRecord[]
}) {
  const { me } = useSession()
  const newest = records.toSorted((one, other) => other.at - one.at)[0]
  if (!newest) return null
  if (recorded === 'differs') return <There title={b('recorded.differs')} record={newest} />
  return (
    <p class="small recorded-same">
      <Icon name="check" /> {b(KEYS[newest.how], toMoment(newest.at, me.zone))}
    </p>
  )
}

/** Another entry that BKN has in the same time: the person decides whether both shall stand there. */
export const RecordedInTime = ({ record }: { readonly record: BknRecord }) => (
  <There title={b('recorded.inItsTime')} record={record} />
)

function There({ title, record }: { readonly title: string; readonly record: BknRecord }) {
  const { start, end, text } = record.entry
  const time = `${formatTime(start, locale.value)}–${formatTime(end, locale.value)}`
  return (
    <div class="small recorded-differs">
      <p>
        <Icon name="warn" /> <strong>{title}</strong>
      </p>
      <p class="quiet">{b('recorded.there', { time, text })}</p>
    </div>
  )
}
