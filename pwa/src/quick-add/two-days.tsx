import { addDays, type Day } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { readOverMidnight, type OverMidnight } from '@jejak/shared/quick-add/over-midnight'
import type { Setting } from '@jejak/shared/quick-add/take-apart'
import { locale } from '../i18n.ts'
import { r } from '../screen/routine-text.ts'
import { Icon } from '../ui/icon.tsx'

/** Offers a line that passes midnight as two entries, one for each day. */
export function TwoDays({
  day,
  line,
  typing,
  onMake,
}: {
  readonly day: Day
  readonly line: string
  readonly typing: Omit<Setting, 'hours'>
  readonly onMake: (contents: readonly EntryContent[]) => void
}) {
  const night = readOverMidnight(line, typing)
  if (!night) return null
  const contents = toContents(day, night)
  return (
    <button type="button" class="chip" onClick={() => onMake(contents)}>
      <Icon name="split" />
      {r('quick.twoDays', { first: spell(contents[0]), second: spell(contents[1]) })}
    </button>
  )
}

function toContents(day: Day, { said, before, after }: OverMidnight): [EntryContent, EntryContent] {
  // The rencana aksi is chosen for each: the two days may lie in two periods.
  const rest = {
    text: said.text,
    planId: null,
    quantity: said.quantity,
    unit: said.unit,
    quality: null,
    evidence: [],
    origin: 'manual' as const,
  }
  return [
    { day, ...before, ...rest },
    { day: addDays(day, 1), ...after, ...rest },
  ]
}

const spell = ({ day, start, end }: EntryContent): string =>
  `${formatDay(day, locale.value, 'medium')} ${formatTime(start, locale.value)}–${formatTime(end, locale.value)}`
