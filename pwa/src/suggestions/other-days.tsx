import { formatDay } from '@jejak/shared/i18n/text'
import { countOfferedByDay } from '../data/drafts.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { locale, t } from '../i18n.ts'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'

/** Suggestions may be of yesterday: whoever stands on another day is told where they are. */
export function OtherDays({ day }: { readonly day: string }) {
  const { context } = useSession()
  const counts = valueOr(
    useLive(() => countOfferedByDay(context.database), [context]),
    [],
  ).filter((count) => count.day !== day)
  if (counts.length === 0) return null
  return (
    <div class="other-days small">
      <p class="quiet">
        <Icon name="spark" /> {t('draft.otherDays')}
      </p>
      <ul>
        {counts.map((count) => (
          <li key={count.day}>
            <a href={`/hari/${count.day}`}>{formatDay(count.day, locale.value, 'medium')}</a> (
            {count.n})
          </li>
        ))}
      </ul>
    </div>
  )
}
