import { formatDay } from '@jejak/shared/i18n/text'
import { DAY_STATES, type Recap } from '@jejak/shared/report/recap'
import type { ComponentChildren } from 'preact'
import { locale } from '../i18n.ts'
import { addressOf, type Place } from './place.ts'
import { quantityText, SumCells, SumHeads } from './sums.tsx'
import { e } from './t.ts'

/** A table with its name, which scrolls by itself where it is wider than the screen. */
export const Sheet = ({
  title,
  children,
}: {
  readonly title: string
  readonly children: ComponentChildren
}) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a link in it, nothing else lets a keyboard scroll it
  <section class="report-sheet" aria-label={title} tabIndex={0}>
    <table class="report-table">
      <caption>{title}</caption>
      {children}
    </table>
  </section>
)

/** Each rencana aksi under its RHK. */
export const PlanTable = ({ plans }: Pick<Recap, 'plans'>) => (
  <Sheet title={e('plans.title')}>
    <thead>
      <tr>
        <th scope="col">{e('plans.rhk')}</th>
        <th scope="col">{e('plans.action')}</th>
        <SumHeads />
        <th scope="col">{e('quantity.title')}</th>
      </tr>
    </thead>
    <tbody>
      {plans.map(({ id, rhk, rencanaAksi, quantities, ...sums }) => (
        <tr key={id}>
          <td>
            <bdi>{rhk || e('plans.none')}</bdi>
          </td>
          <td>
            <bdi>{rencanaAksi}</bdi>
          </td>
          <SumCells {...sums} />
          <td>
            <bdi>{quantityText(quantities)}</bdi>
          </td>
        </tr>
      ))}
    </tbody>
  </Sheet>
)

/** Each day on which something was handed in. */
export const DayTable = ({ days }: Pick<Recap, 'days'>) => (
  <Sheet title={e('days.title')}>
    <thead>
      <tr>
        <th scope="col">{e('days.day')}</th>
        <SumHeads />
      </tr>
    </thead>
    <tbody>
      {days.map(({ day, ...sums }) => (
        <tr key={day}>
          <th scope="row">{formatDay(day, locale.value)}</th>
          <SumCells {...sums} />
        </tr>
      ))}
    </tbody>
  </Sheet>
)

/** How whole days stand is not for whoever leads a part of the work. */
const statesOf = ({ view }: Place) => (view === 'lead' ? [] : DAY_STATES)

/** Everybody by name; of a team each leads to their own recap. */
export const PeopleTable = ({
  people,
  place,
}: Pick<Recap, 'people'> & { readonly place: Place }) => (
  <Sheet title={e('people.title')}>
    <thead>
      <tr>
        <th scope="col">{e('people.name')}</th>
        <SumHeads />
        {statesOf(place).map((state) => (
          <th key={state} scope="col" class="number">
            {e(`state.${state}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {people.map(({ id, name, post, approved, submitted, ...states }) => (
        <tr key={id}>
          <th scope="row">
            {place.view === 'team' || place.view === 'lead' ? (
              <a href={addressOf({ ...place, person: id })}>
                <bdi>{name}</bdi>
              </a>
            ) : (
              <bdi>{name}</bdi>
            )}
            <span class="small quiet">
              <bdi>{post}</bdi>
            </span>
          </th>
          <SumCells approved={approved} submitted={submitted} />
          {statesOf(place).map((state) => (
            <td key={state} class="number">
              {states[state]}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </Sheet>
)
