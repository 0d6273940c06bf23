import type { Rating } from '@jejak/shared/evaluation/predikat'
import type { Subject } from '@jejak/shared/report/recap'
import { useAnswer } from '../screen/use-answer.ts'
import { todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { Broken, Loading } from '../ui/page-states.tsx'
import { e as v } from '../evaluation/t.ts'
import { PartNote } from '../evaluation/part-note.tsx'
import { EntriesTable, HasilTable, NilaiTable } from './evaluation-tables.tsx'
import { FormHead, Signatures } from './form-parts.tsx'
import { Parties } from './parties.tsx'
import type { Place } from './place.ts'
import { readEvaluations, type PrintedEvaluation } from './read-evaluations.ts'
import { e, paperDay, rangeText, wrongText } from './t.ts'

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

function EvaluationForm({ printed: { view, said } }: { readonly printed: PrintedEvaluation }) {
  const { me } = useSession()
  const { rating, decision, assessor } = view
  // What was given before an objection was decided is said beside its reason.
  const asGiven = (given: Rating, reason: string) =>
    decision ? `${v(`rating.${given}`)}: ${reason}` : reason
  // Who rated, when somebody did: whoever holds either post by now changes nothing of that.
  const person: Subject = {
    id: view.personId,
    name: view.name,
    nip: view.nip,
    post: view.post,
    unit: view.unor,
    assessor: assessor && {
      name: assessor.name,
      nip: assessor.nip,
      post: assessor.as,
      unit: assessor.unit,
    },
  }
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
              <Fact
                name={e('evaluation.reasonHasil')}
                value={asGiven(rating.hasilKerja, rating.hasilKerjaReason)}
              />
              <Fact
                name={e('evaluation.reasonPerilaku')}
                value={asGiven(rating.perilaku, rating.perilakuReason)}
              />
            </>
          )}
          {view.objection && (
            <Fact
              name={e('evaluation.objection')}
              value={`${paperDay(view.objection.on)}: ${view.objection.reason}`}
            />
          )}
          {decision && (
            <Fact
              name={e('evaluation.decision')}
              value={`${paperDay(decision.on)}, ${nameOf(decision.by)}: ${decision.reason}`}
            />
          )}
        </tbody>
      </table>
      <HasilTable view={view} said={said} />
      <PartNote view={view} />
      <NilaiTable view={view} said={said} />
      <EntriesTable said={said} />
      <Signatures
        person={person}
        to={view.ratedOn ?? todayIn(me.zone)}
        of={rangeText(view.from, view.to)}
      />
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
