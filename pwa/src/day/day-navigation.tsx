import { addDays, isDay, type Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { useLocation } from 'preact-iso'
import { locale, t } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'

const addressOf = (day: Day, today: Day) => (day === today ? '/' : `/hari/${day}`)

export function DayNavigation({ day, today }: { readonly day: Day; readonly today: Day }) {
  const { route } = useLocation()
  return (
    <div class="day-nav">
      <a class="button icon-only" href={addressOf(addDays(day, -1), today)}>
        <Icon name="left" />
        <span class="hidden-visually">{t('day.previous')}</span>
      </a>
      <label class="day-pick">
        <span class="hidden-visually">{t('day.pick')}</span>
        <span aria-hidden="true">{formatDay(day, locale.value, 'medium')}</span>
        <input
          type="date"
          value={day}
          onChange={(event) => {
            const picked = event.currentTarget.value
            if (isDay(picked)) route(addressOf(picked, today))
          }}
        />
      </label>
      <a class="button icon-only" href={addressOf(addDays(day, 1), today)}>
        <Icon name="right" />
        <span class="hidden-visually">{t('day.next')}</span>
      </a>
      {day !== today && (
        <a class="button plain" href="/">
          {t('day.today')}
        </a>
      )}
    </div>
  )
}
