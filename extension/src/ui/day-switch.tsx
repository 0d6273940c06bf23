import { addDays, type Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { left, right } from '@jejak/shared/look/icons'
import { Icon } from './icon.tsx'
import { settings, today } from './app-state.ts'
import { t } from './t.ts'

type Props = { readonly day: Day; readonly onChange: (day: Day) => void }

export function DaySwitch({ day, onChange }: Props) {
  const isToday = day === today()
  return (
    <nav class="row day-switch" aria-label={t('day.switch')}>
      <button
        type="button"
        class="quiet icon"
        aria-label={t('day.before')}
        onClick={() => onChange(addDays(day, -1))}
      >
        <Icon path={left} />
      </button>
      <strong class="grow" aria-live="polite">
        {formatDay(day, settings.value.locale)}
      </strong>
      {!isToday && (
        <button type="button" class="quiet" onClick={() => onChange(today())}>
          {t('day.today')}
        </button>
      )}
      <button
        type="button"
        class="quiet icon"
        aria-label={t('day.after')}
        disabled={isToday}
        onClick={() => onChange(addDays(day, 1))}
      >
        <Icon path={right} />
      </button>
    </nav>
  )
}
