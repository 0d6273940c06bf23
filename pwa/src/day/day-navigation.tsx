import { addDays, type Day } from '@jejak/shared/calendar/day'
import { formatDay } from '@jejak/shared/i18n/text'
import { useLocation } from 'preact-iso'
import { useState } from 'preact/hooks'
import { locale, t } from '../i18n.ts'
import { lazyDialog } from '../screen/lazy-page.tsx'
import { Icon } from '../ui/icon.tsx'
import { addressOf } from './day-address.ts'

const PickDay = lazyDialog(
  'day.pick',
  async () => (await import('../calendar/pick-day.tsx')).PickDay,
)

export function DayNavigation({ day, today }: { readonly day: Day; readonly today: Day }) {
  const { route } = useLocation()
  const [isPicking, setPicking] = useState(false)
  const go = (to: Day) => route(addressOf(to, today))
  return (
    <>
      <div class="day-nav">
        <a class="button icon-only" href={addressOf(addDays(day, -1), today)}>
          <Icon name="left" />
          <span class="hidden-visually">{t('day.previous')}</span>
        </a>
        <button type="button" class="button" onClick={() => setPicking(true)}>
          <span class="hidden-visually">{t('day.pick')}: </span>
          {formatDay(day, locale.value, 'medium')}
        </button>
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
      {isPicking && <PickDay day={day} today={today} onGo={go} onClose={() => setPicking(false)} />}
    </>
  )
}
