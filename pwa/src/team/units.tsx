import type { TeamMonth } from '@jejak/shared/review/team'
import { Icon } from '../ui/icon.tsx'
import { addressOf, type Place } from './place.ts'
import { m } from './t.ts'

/** The way down through the units, and up again. Sums of people, so that no unit is set above another: by name. */
export function Units({ month, place }: { readonly month: TeamMonth; readonly place: Place }) {
  const { path, units } = month
  if (path.length === 0 && units.length === 0) return null
  const to = (unit: string | undefined) => addressOf({ ...place, unit })
  return (
    <section class="stack" aria-label={m('unit.title')}>
      {path.length > 0 && (
        <nav class="chips" aria-label={m('unit.path')}>
          <a class="chip" href={to(undefined)}>
            {m('unit.all')}
          </a>
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
        </nav>
      )}
      {units.length > 0 && (
        <ul class="team-units">
          {units.map(({ id, name, board }) => (
            <li key={id}>
              <a class="card team-unit" href={to(id)}>
                <span class="grow">
                  <strong>
                    <bdi>{name}</bdi>
                  </strong>
                  <span class="small quiet">
                    {m('unit.sum', { people: board.people, none: board.none, under: board.under })}
                  </span>
                </span>
                <Icon name="right" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
