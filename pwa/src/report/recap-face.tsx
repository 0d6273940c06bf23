import type { Recap } from '@jejak/shared/report/recap'
import { Empty } from '../ui/page-states.tsx'
import { addressOf, type Place } from './place.ts'
import { DayTable, PeopleTable, PlanTable } from './recap-tables.tsx'
import { quantityText, Totals } from './sums.tsx'
import { e } from './t.ts'

/** A recap that has come: of one person with words, of a team with both, of a unit in figures alone. */
export function RecapFace({ recap, place }: { readonly recap: Recap; readonly place: Place }) {
  const { total, people, plans, days, quantities } = recap
  const isBlank = total.approved.entries + total.submitted.entries === 0
  return (
    <>
      {recap.person && place.view !== 'self' && (
        <p>
          <a href={addressOf({ ...place, person: undefined })}>
            {e(place.view === 'lead' ? 'people.backToWork' : 'people.back')}
          </a>
          {' · '}
          <strong>
            <bdi>{recap.person.name}</bdi>
          </strong>
        </p>
      )}
      {place.view === 'unor' && <UnitChips recap={recap} place={place} />}
      {isBlank && people.length === 0 ? (
        <Empty icon="document" title={e('empty.title')}>
          <p>{e('empty.text')}</p>
        </Empty>
      ) : (
        <>
          <Totals total={total} />
          {quantities.length > 0 && (
            <p>
              {e('quantity.title')}: <bdi>{quantityText(quantities)}</bdi>
            </p>
          )}
          {people.length > 0 && <PeopleTable people={people} place={place} />}
          {place.view === 'lead' && <p class="small quiet">{e('lead.part')}</p>}
          {place.view === 'unor' && <p class="small quiet">{e('unor.noContent')}</p>}
          {plans.length > 0 && <PlanTable plans={plans} />}
          {days.length > 0 && <DayTable days={days} />}
        </>
      )}
    </>
  )
}

/** The way down through the units and up again. */
function UnitChips({
  recap: { path, units },
  place,
}: {
  readonly recap: Recap
  readonly place: Place
}) {
  if (path.length + units.length === 0) return null
  const to = (unit: string | undefined) => addressOf({ ...place, unit })
  return (
    <nav class="chips report-chips" aria-label={e('unor.label')}>
      {path.length > 0 && (
        <a class="chip" href={to(undefined)}>
          {e('unor.all')}
        </a>
      )}
      {path.map(({ id, name }, at) => (
        <a
          key={id}
          class="chip"
          href={to(id)}
          aria-current={at === path.length - 1 ? 'page' : undefined}
        >
          <bdi>{name}</bdi>
        </a>
      ))}
      {units.map(({ id, name }) => (
        <a key={id} class="chip" href={to(id)}>
          <bdi>{name}</bdi>
        </a>
      ))}
    </nav>
  )
}
