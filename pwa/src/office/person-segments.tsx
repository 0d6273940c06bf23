import { formatDay } from '@jejak/shared/i18n/text'
import type { PersonView, Segment } from '@jejak/shared/org/office-view'
import { locale } from '../i18n.ts'
import { o } from './t.ts'

const words = (day: Segment['from']) => formatDay(day, locale.value, 'medium')

/** Who assesses which stretch of the year. */
export function PersonSegments({ person: { segments } }: { readonly person: PersonView }) {
  if (segments.length === 0) return null
  return (
    <section class="card stack" aria-label={o('person.segments')}>
      <h2>{o('person.segments')}</h2>
      <ul class="office-lines">
        {segments.map((segment) => (
          <li key={segment.from}>
            <p>
              {segment.assessor
                ? `${segment.assessor.name} · ${segment.assessor.post}`
                : o('person.noAssessor')}
            </p>
            <p class="small quiet">
              {o('person.until', { from: words(segment.from), to: words(segment.to) })}
              {` · ${segment.post}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
