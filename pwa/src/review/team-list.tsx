import { formatDay, formatDuration } from '@jejak/shared/i18n/text'
import type { TeamDay } from '@jejak/shared/review/queue'
import { locale, t } from '../i18n.ts'
import { Empty } from '../ui/page-states.tsx'
import { Icon } from '../ui/icon.tsx'

type Person = TeamDay['people'][number]

export function TeamList({ team }: { readonly team: TeamDay }) {
  if (team.people.length === 0) return <Empty icon="people" title={t('team.empty')} />
  return (
    <section class="stack" aria-label={formatDay(team.day, locale.value)}>
      <h2>{formatDay(team.day, locale.value)}</h2>
      <ul class="team">
        {team.people.map((person) => (
          <li key={person.id} class="card team-person">
            <div class="grow">
              <h3 dir="auto">{person.name}</h3>
              <p class="small quiet">{person.post}</p>
            </div>
            <p class="small team-hours">{hoursText(person)}</p>
            <div class="row">
              <DayState person={person} />
              {person.waiting > 0 && (
                <span class="badge submitted">
                  <Icon name="send" />
                  {t('team.waiting', { duration: formatDuration(person.waiting, locale.value) })}
                </span>
              )}
              {person.returned > 0 && (
                <span class="badge returned">
                  <Icon name="back" />
                  {t('team.returned', { duration: formatDuration(person.returned, locale.value) })}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const hoursText = (person: Person): string =>
  person.expected === 0
    ? t('team.off')
    : t('review.dayTotal', {
        filled: formatDuration(person.filled, locale.value),
        expected: formatDuration(person.expected, locale.value),
      })

function DayState({ person }: { readonly person: Person }) {
  if (person.expected === 0) return null
  if (person.filled === 0) {
    return (
      <span class="badge">
        <Icon name="clock" />
        {t('team.none')}
      </span>
    )
  }
  const isFull = person.filled >= person.expected
  return (
    <span class={`badge ${isFull ? 'approved' : 'returned'}`}>
      <Icon name={isFull ? 'check' : 'clock'} />
      {t(isFull ? 'team.full' : 'team.under')}
    </span>
  )
}
