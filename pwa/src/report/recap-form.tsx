import type { Recap } from '@jejak/shared/report/recap'
import { useAnswer } from '../screen/use-answer.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { callReport } from './call-report.ts'
import { FormHead, Signatures } from './form-parts.tsx'
import { addressOf, type Place } from './place.ts'
import { DayTable, PeopleTable, PlanTable } from './recap-tables.tsx'
import { quantityText, Totals } from './sums.tsx'
import { e, wrongText } from './t.ts'

/** The recap of a place on paper; that of one person is signed by both. */
export function RecapForm({ place }: { readonly place: Place }) {
  const { view, from, to, person, unit } = place
  const { answer, again } = useAnswer(
    () => callReport('recap', { view, from, to, ...(person && { person }), ...(unit && { unit }) }),
    [addressOf(place)],
  )
  if (answer === 'busy') return <Loading />
  if ('failure' in answer) return <Broken text={wrongText(answer.failure)} onRetry={again} />
  const recap = answer.value
  return (
    <>
      <FormHead title={e(`recapForm.${view}`)} from={from} to={to} person={recap.person} />
      {recap.path.length > 0 && <p>{recap.path.map(({ name }) => name).join(' / ')}</p>}
      <RecapBody recap={recap} place={place} />
      {recap.person && view !== 'lead' && <Signatures person={recap.person} to={to} />}
    </>
  )
}

const RecapBody = ({
  recap: { total, quantities, people, plans, days },
  place,
}: {
  readonly recap: Recap
  readonly place: Place
}) => (
  <>
    <Totals total={total} />
    {quantities.length > 0 && (
      <p>
        {e('quantity.title')}: {quantityText(quantities)}
      </p>
    )}
    {people.length > 0 && <PeopleTable people={people} place={place} />}
    {plans.length > 0 && <PlanTable plans={plans} />}
    {days.length > 0 && <DayTable days={days} />}
  </>
)
