import type { EvaluationView } from '@jejak/shared/evaluation/evaluation'
import type { Rating } from '@jejak/shared/evaluation/predikat'
import { NILAI } from '@jejak/shared/evaluation/perilaku'
import type { FeedbackView } from '@jejak/shared/feedback/feedback'
import { dayText, e as v, numberText } from '../evaluation/t.ts'
import { e } from './t.ts'

type Props = { readonly view: EvaluationView; readonly said: readonly FeedbackView[] }
type Rhk = EvaluationView['realisation']['rhk'][number]

/** RHK by RHK: its targets, what was approved for it, what was said on it, and its rating. */
export function HasilTable({ view, said }: Props) {
  const { rhk, elsewhere } = view.realisation
  const given = new Map(view.rating?.rhk.map((each) => [each.id, each]))
  return (
    <table class="paper-table">
      <colgroup>
        <col class="paper-no" />
        <col />
        <col />
        <col />
        <col class="paper-hours" />
      </colgroup>
      <thead>
        <tr class="paper-day">
          <th colSpan={5} scope="colgroup">
            {e('skp.hasilKerja')}
          </th>
        </tr>
        <tr>
          <th scope="col">{e('daily.no')}</th>
          <th scope="col">{e('skp.rhk')}</th>
          <th scope="col">{e('evaluation.realisation')}</th>
          <th scope="col">{e('evaluation.feedback')}</th>
          <th scope="col">{e('evaluation.rating')}</th>
        </tr>
      </thead>
      <tbody>
        {rhk.length === 0 && (
          <tr>
            <td colSpan={5}>{v('real.noPlan')}</td>
          </tr>
        )}
        {rhk.map((each, at) => (
          <tr key={each.id}>
            <td>{at + 1}</td>
            <td>{each.uraian}</td>
            <td>
              <Realised rhk={each} />
            </td>
            <td>
              <Said said={said.filter(({ about }) => about.ref === each.id)} />
            </td>
            <td>
              <Given given={given.get(each.id)} />
            </td>
          </tr>
        ))}
      </tbody>
      {elsewhere.entries > 0 && (
        <tbody>
          <tr>
            <td colSpan={5}>
              {v('real.elsewhere', { n: elsewhere.entries, minutes: elsewhere.minutes })}
            </td>
          </tr>
        </tbody>
      )}
    </table>
  )
}

const Realised = ({ rhk }: { readonly rhk: Rhk }) => (
  <>
    {rhk.entries === 0 ? v('real.none') : v('real.total', { n: rhk.entries, minutes: rhk.minutes })}
    {[
      ...rhk.rencanaAksi.map((each) => [each.deskripsi, each] as const),
      ...rhk.indikator.map((each) => [each.indikator, each] as const),
    ].map(([what, { target, achievement }], at) => (
      <p key={at} class="paper-note">
        {what}
        {target !== '' && `: ${target}`}
        {achievement &&
          ` (${numberText(achievement.done)} / ${numberText(achievement.target)}, ${numberText(achievement.percent)} %)`}
      </p>
    ))}
  </>
)

/** The seven values: what was said on each, and its rating. */
export function NilaiTable({ view, said }: Props) {
  const given = new Map(view.rating?.nilai.map((each) => [each.nilai, each]))
  return (
    <table class="paper-table">
      <colgroup>
        <col class="paper-no" />
        <col />
        <col />
        <col class="paper-hours" />
      </colgroup>
      <thead>
        <tr class="paper-day">
          <th colSpan={4} scope="colgroup">
            {e('skp.perilaku')}
          </th>
        </tr>
        <tr>
          <th scope="col">{e('daily.no')}</th>
          <th scope="col">{e('skp.nilai')}</th>
          <th scope="col">{e('evaluation.feedback')}</th>
          <th scope="col">{e('evaluation.rating')}</th>
        </tr>
      </thead>
      <tbody>
        {NILAI.map((nilai, at) => (
          <tr key={nilai}>
            <td>{at + 1}</td>
            <td>{v(`nilai.${nilai}`)}</td>
            <td>
              <Said said={said.filter(({ about }) => about.ref === nilai)} />
            </td>
            <td>
              <Given given={given.get(nilai)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What was said on single entries of these days; nothing where nobody did. */
export function EntriesTable({ said }: Pick<Props, 'said'>) {
  const onEntries = said.filter(({ about }) => about.kind === 'entry')
  if (onEntries.length === 0) return null
  return (
    <table class="paper-table">
      <thead>
        <tr>
          <th scope="col">{e('daily.entry')}</th>
          <th scope="col">{e('evaluation.feedback')}</th>
        </tr>
      </thead>
      <tbody>
        {onEntries.map((each) => (
          <tr key={each.id}>
            <td>
              {dayText(each.day)}: {each.about.text}
            </td>
            <td>
              <Said said={[each]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Said = ({ said }: { readonly said: readonly FeedbackView[] }) => (
  <>
    {said.length === 0
      ? '–'
      : said.map(({ id, giver, text, answer }) => (
          <p key={id} class="paper-note">
            {e('evaluation.said', { name: giver.name, text: text ?? '' })}
            {answer !== '' && ` ${e('evaluation.answered', { text: answer })}`}
          </p>
        ))}
  </>
)

const Given = ({
  given,
}: {
  readonly given: { readonly rating: Rating; readonly reason: string } | undefined
}) =>
  given ? (
    <>
      {v(`rating.${given.rating}`)}
      {given.reason !== '' && <p class="paper-note">{given.reason}</p>}
    </>
  ) : (
    <>–</>
  )
