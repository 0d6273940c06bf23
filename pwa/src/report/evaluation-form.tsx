import { useAnswer } from '../screen/use-answer.ts'
import { useSession } from '../screen/use-session.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { dayText, e as v } from '../evaluation/t.ts'
import { EntriesTable, HasilTable, NilaiTable } from './evaluation-tables.tsx'
import { FormHead, Signatures } from './form-parts.tsx'
import { Parties } from './parties.tsx'
import type { Place } from './place.ts'
import { readEvaluations, type PrintedEvaluation } from './read-evaluations.ts'
import { e, rangeText, wrongText } from './t.ts'

/** *Evaluasi Kinerja Pegawai*: a form for each evaluation of these days, each on a sheet of its own. */
export function EvaluationForms({ place: { view, person, from, to } }: { readonly place: Place }) {
  const { periods } = useSession().me
  const whose = view === 'team' ? person : undefined
  const { answer, again } = useAnswer(
    () => readEvaluations({ from, to }, whose, periods),
    [from, to, whose],
  )
  if (answer === 'busy') return <Loading />
  if ('failure' in answer) return <Broken text={wrongText(answer.failure)} onRetry={again} />
  if (answer.value.length === 0) {
    return (
      <>
        <FormHead title={e('evaluation.title')} from={from} to={to} person={null} />
        <p>{e('evaluation.none')}</p>
      </>
    )
  }
  return (
    <>
      {answer.value.map((each) => (
        <EvaluationForm key={`${each.view.periodId}${each.view.from}`} printed={each} />
      ))}
    </>
  )
}

function EvaluationForm({
  printed: { view, subject, said },
}: {
  readonly printed: PrintedEvaluation
}) {
  const { rating, decision } = view
  // Who rated, when somebody did; a move since then changes nothing of that.
  const person = { ...subject, post: view.post, unit: view.unor }
  return (
    <section class="paper-sheet">
      <FormHead title={e('evaluation.title')} from={view.from} to={view.to} person={null} />
      <p class="paper-under">{view.period.name}</p>
      <Parties person={person} />
      <table class="paper-table paper-facts">
        <tbody>
          <Fact name={e('evaluation.superior')} value={nameOf(view.superior)} />
          <Fact name={v('rated.hasilKerja')} value={ratingText(view.hasilKerja)} />
          <Fact name={v('rated.perilaku')} value={ratingText(view.perilaku)} />
          <Fact
            name={e('evaluation.predikat')}
            value={view.predikat ? v(`predikat.${view.predikat}`) : e('evaluation.notRated')}
          />
          {rating && (
            <>
              <Fact name={e('evaluation.reasonHasil')} value={rating.hasilKerjaReason} />
              <Fact name={e('evaluation.reasonPerilaku')} value={rating.perilakuReason} />
            </>
          )}
          {view.objection && (
            <Fact
              name={e('evaluation.objection')}
              value={`${dayText(view.objection.on)}: ${view.objection.reason}`}
            />
          )}
          {decision && (
            <Fact
              name={e('evaluation.decision')}
              value={`${dayText(decision.on)}, ${nameOf(decision.by)}: ${decision.reason}`}
            />
          )}
        </tbody>
      </table>
      <HasilTable view={view} said={said} />
      <NilaiTable view={view} said={said} />
      <EntriesTable said={said} />
      <Signatures person={person} to={view.to} of={rangeText(view.from, view.to)} />
    </section>
  )
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{value || '–'}</td>
  </tr>
)

const nameOf = (person: { readonly name: string; readonly as: string } | null): string =>
  person ? `${person.name} (${person.as})` : '–'

const ratingText = (rating: PrintedEvaluation['view']['hasilKerja']): string =>
  rating ? v(`rating.${rating}`) : '–'
