import { addDays, type Day } from '@jejak/shared/calendar/day'
import { formText } from './form-text.ts'
import type { EntryContent } from '@jejak/shared/entry/entry'
import { formatDay, formatDuration, formatTime } from '@jejak/shared/i18n/text'
import { partAtMidnight } from '@jejak/shared/quick-add/part-at-midnight'
import { locale } from '../i18n.ts'
import { w } from '../ui/field-words.ts'
import { Icon } from '../ui/icon.tsx'
import { TimeField } from '../ui/time-field.tsx'
import type { FormValue } from './form-value.ts'

/** When it was: from, to and how long. What passes midnight is offered as two entries, one for each day. */
export function FormTimes({
  value,
  content,
  isReadable,
  isTried,
  onChange,
  onTwoDays,
}: {
  readonly value: FormValue
  readonly content: EntryContent
  readonly isReadable: boolean
  readonly isTried: boolean
  readonly onChange: (patch: Partial<FormValue>) => void
  readonly onTwoDays: (first: EntryContent, second: EntryContent) => void
}) {
  const duration = content.end - content.start
  const night = isReadable ? partAtMidnight(content) : undefined
  const first = night && { ...content, ...night.before }
  const second = night && { ...content, day: addDays(content.day, 1), ...night.after }
  const missing = (field: 'start' | 'end') =>
    isTried && value[field].trim() === '' ? formText(`form.unreadable.${field}`) : undefined
  return (
    <div class="form-times">
      <TimeField
        label={formText('form.start')}
        value={value.start}
        error={missing('start')}
        onChange={(start) => onChange({ start })}
      />
      <TimeField
        label={formText('form.end')}
        value={value.end}
        kind="end"
        error={missing('end')}
        onChange={(end) => onChange({ end })}
      />
      <p class="small quiet form-duration">
        {duration > 0 && isReadable && formatDuration(duration, locale.value)}
      </p>
      {first && second && (
        <button type="button" class="chip form-night" onClick={() => onTwoDays(first, second)}>
          <Icon name="split" />
          {w('time.twoDays', { first: spell(first), second: spell(second) })}
        </button>
      )}
    </div>
  )
}

const spell = ({ day, start, end }: { day: Day; start: number; end: number }): string =>
  `${formatDay(day, locale.value, 'medium')} ${formatTime(start, locale.value)}–${formatTime(end, locale.value)}`
