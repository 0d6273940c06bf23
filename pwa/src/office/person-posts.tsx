import { formatDay } from '@jejak/shared/i18n/text'
import type { AssignmentView, PersonView } from '@jejak/shared/org/office-view'
import { locale } from '../i18n.ts'
import { o } from './t.ts'

const words = (day: AssignmentView['from']) => formatDay(day, locale.value, 'medium')

/** Assignments as they were and will be, and who assesses which stretch of the year. */
export function PersonPosts({ person }: { readonly person: PersonView }) {
  return (
    <>
      <section class="card stack" aria-label={o('person.assignments')}>
        <h2>{o('person.assignments')}</h2>
        {person.assignments.length === 0 && <p class="quiet">{o('person.noAssignments')}</p>}
        <ul class="stack">
          {person.assignments.map((one) => (
            <li key={one.id}>
              <p>
                <strong>{one.post}</strong> <span class="badge">{o(`kind.${one.kind}`)}</span>
              </p>
              <p class="small quiet">{one.unor}</p>
              {one.subject !== null && (
                <p class="small">{o('person.forSubject', { name: one.subject, work: one.work })}</p>
              )}
              <p class="small quiet">
                {termText(one)}
                {one.decree && ` · ${o('person.decree', { decree: one.decree })}`}
              </p>
            </li>
          ))}
        </ul>
      </section>
      {person.segments.length > 0 && (
        <section class="card stack" aria-label={o('person.segments')}>
          <h2>{o('person.segments')}</h2>
          <ul class="stack">
            {person.segments.map((segment) => (
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
      )}
    </>
  )
}

function termText({ from, to }: AssignmentView): string {
  if (to === null) return o('person.since', { from: words(from) })
  return to < from ? o('person.never') : o('person.until', { from: words(from), to: words(to) })
}
