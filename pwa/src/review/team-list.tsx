import { formatDay, formatDuration } from '@jejak/shared/i18n/text'
import type { TeamDay } from '@jejak/shared/review/queue'
import { locale } from '../i18n.ts'
import { Empty } from '../ui/page-states.tsx'
import { Icon } from '../ui/icon.tsx'
import { addressOf } from './queue-address.ts'
import { r } from './t.ts'

type Person = TeamDay['people'][number]

export function TeamList({
  team,
  queued,
}: {
  readonly team: TeamDay
  /** How many entries of each person wait for a decision; null for whoever decides nothing. */
  readonly queued: ReadonlyMap<string, number> | null
}) {
  if (team.people.length === 0) return <Empty icon="people" title={r('team.empty')} />
  return (
    <section class="stack" aria-label={formatDay(team.day, locale.value)}>
      <h2>{formatDay(team.day, locale.value)}</h2>
      <ul class="team">
        {team.people.map((person) => (
          <li key={person.id} class="card team-person">
            <div class="grow">
              <h3 dir="auto">
                {queued ? (
                  <a class="team-link" href={addressOf({ filter: { person: person.id } })}>
                    {person.name}
                  </a>
                ) : (
                  person.name
                )}
              </h3>
              <p class="small quiet">{person.post}</p>
            </div>
            <p class="small team-hours">{hoursText(person)}</p>
            <div class="row">
              <DayState person={person} />
              {person.waiting > 0 && (
                <span class="badge submitted">
                  <Icon name="send" />
                  {r('team.waiting', { duration: formatDuration(person.waiting, locale.value) })}
                </span>
              )}
              <Queued count={queued?.get(person.id) ?? 0} />
              {person.returned > 0 && (
                <span class="badge returned">
                  <Icon name="back" />
                  {r('team.returned', { duration: formatDuration(person.returned, locale.value) })}
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
    ? r('team.off')
    : r('review.dayTotal', {
        filled: formatDuration(person.filled, locale.value),
        expected: formatDuration(person.expected, locale.value),
      })

function DayState({ person }: { readonly person: Person }) {
  if (person.expected === 0) return null
  if (person.filled === 0) {
    return (
      <span class="badge">
        <Icon name="clock" />
        {r('team.none')}
      </span>
    )
  }
  const isFull = person.filled >= person.expected
  return (
    <span class={`badge ${isFull ? 'approved' : 'returned'}`}>
      <Icon name={isFull ? 'check' : 'clock'} />
      {r(isFull ? 'team.full' : 'team.under')}
    </span>
  )
}

const Queued = ({ count }: { readonly count: number }) =>
  count === 0 ? null : <span class="small quiet">{r('team.queued', { n: count })}</span>
