import type { BknRecord } from '@jejak/shared/bkn/recorded'
import { formatTime } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { useHere } from '../shell/here.ts'
import { Icon } from '../ui/icon.tsx'
import { toMoment } from './moment.ts'
import { b } from './words.ts'
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
  const { me } = useHere()
  const newest = records.toSorted((one, other) => other.at - one.at)[0]
  if (!newest) return null
  const { entry, at, how } = newest
  const times = `${formatTime(entry.start, locale.value)}–${formatTime(entry.end, locale.value)}`
  if (recorded === 'same') {
    return (
      <p class="small recorded-same">
        <Icon name="check" /> {b(KEYS[how], toMoment(at, me.zone))}
      </p>
    )
  }
  return (
    <div class="small recorded-differs">
      <p>
        <Icon name="warn" /> <strong>{b('recorded.differs')}</strong>
      </p>
      <p class="quiet">{b('recorded.there', { time: times, text: entry.text })}</p>
    </div>
  )
}
