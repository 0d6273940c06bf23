import { formatDay, formatDuration } from '@jejak/shared/i18n/text'
import type { Pattern } from '@jejak/shared/calendar/pattern'
import type { OfficeCalendar } from '@jejak/shared/org/office-calendar'
import { useState } from 'preact/hooks'
import { locale } from '../i18n.ts'
import { k, rangeText } from './t.ts'
import { UseForm } from './use-form.tsx'

/** Working patterns, and who works by them from when on. */
export function PatternList({
  calendar: { patterns, uses },
  onChange,
}: {
  readonly calendar: OfficeCalendar
  readonly onChange: () => void
}) {
  const [isChoosing, setChoosing] = useState(false)
  return (
    <section class="stack" aria-label={k('calendar.patterns')}>
      <h2>{k('calendar.patterns')}</h2>
      <ul class="stack">
        {patterns.map(({ id, name, pattern }) => (
          <li key={id} class="card stack">
            <h3>
              <bdi>{name}</bdi>
            </h3>
            <p class="small">{weekText(pattern)}</p>
            <ul class="small quiet">
              {uses
                .filter((use) => use.patternId === id)
                .map((use) => (
                  <li key={use.id}>
                    {k('calendar.used')}: <bdi>{use.scopeName || k('calendar.everybody')}</bdi>,{' '}
                    {use.to === null
                      ? k('calendar.since', { from: formatDay(use.from, locale.value, 'medium') })
                      : rangeText(use.from, use.to)}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" class="button" onClick={() => setChoosing(true)}>
          {k('calendar.use')}
        </button>
      </div>
      {isChoosing && (
        <UseForm
          patterns={patterns}
          onClose={() => setChoosing(false)}
          onDone={() => {
            setChoosing(false)
            onChange()
          }}
        />
      )}
    </section>
  )
}

/** "5 hari kerja, 37 jam 30 menit seminggu; Ramadan 32 jam 30 menit seminggu". */
function weekText({ week, ramadan, restsOnHolidays }: Pattern): string {
  const total = (hours: Pattern['week']) => formatDuration(minutesOf(hours), locale.value)
  const n = week.filter((hours) => hours !== null).length
  return [
    k('calendar.week', { n, total: total(week) }),
    ramadan && k('calendar.ramadanWeek', { total: total(ramadan) }),
    !restsOnHolidays && k('calendar.worksThrough'),
  ]
    .filter(Boolean)
    .join('; ')
}

const minutesOf = (week: Pattern['week']): number =>
  week.reduce((sum, hours) => {
    if (!hours) return sum
    const rest = Math.min(hours.end, hours.breakEnd) - Math.max(hours.start, hours.breakStart)
    return sum + hours.end - hours.start - Math.max(0, rest)
  }, 0)
