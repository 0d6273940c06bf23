import { formatDuration } from '@jejak/shared/i18n/text'
import { locale } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { factText } from './fact-text.ts'
import type { PersonDay } from './person-days.ts'
import { r } from './t.ts'

/** What stands out on a day, in facts: what the rules remark upon, and what is missing of the hours. */
export function DayFacts({ day }: { readonly day: PersonDay }) {
  const { filled, expected } = day.dayTotal
  const left = expected - filled
  if (day.facts.length === 0 && left <= 0) return null
  return (
    <span class="day-facts">
      {day.facts.map((fact) => (
        <span key={fact.code} class={`fact ${fact.isQuiet ? 'is-quiet' : ''}`}>
          <Icon name={fact.isQuiet ? 'info' : 'warn'} />
          {factText(fact)}
        </span>
      ))}
      {left > 0 && (
        <span class="fact is-short">
          <Icon name="clock" />
          {r('review.under', { left: formatDuration(left, locale.value) })}
        </span>
      )}
    </span>
  )
}
