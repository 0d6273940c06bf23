import type { EvaluationView, RatingForm } from '@jejak/shared/evaluation/evaluation'
import { NILAI } from '@jejak/shared/evaluation/perilaku'
import type { Rating } from '@jejak/shared/evaluation/predikat'
import { weighRatings } from '@jejak/shared/evaluation/weighing'
import { useState } from 'preact/hooks'
import { Notice } from '../ui/notice.tsx'
import { callEvaluation, keyOf } from './call.ts'
import { guideText } from './guide-text.ts'
import { PartNote } from './part-note.tsx'
import { PredikatTable } from './predikat-table.tsx'
import { RatePart } from './rate-part.tsx'
import { RhkFacts } from './rhk-facts.tsx'
import { e, refusalText } from './t.ts'
import { useServerAct } from '../screen/use-server-act.tsx'

/** As it was given, or *sesuai* everywhere without a word: what is above or below is said by the assessor. */
function startOf({ rating, realisation }: EvaluationView): RatingForm {
  const known = new Map(rating?.rhk.map((each) => [each.id, each]))
  return {
    hasilKerja: rating?.hasilKerja ?? 'sesuai',
    hasilKerjaReason: rating?.hasilKerjaReason ?? '',
    perilaku: rating?.perilaku ?? 'sesuai',
    perilakuReason: rating?.perilakuReason ?? '',
    rhk: realisation.rhk.map(({ id }) => known.get(id) ?? { id, rating: 'sesuai', reason: '' }),
    nilai: NILAI.map(
      (nilai) =>
        rating?.nilai.find((each) => each.nilai === nilai) ?? {
          nilai,
          rating: 'sesuai',
          reason: '',
        },
    ),
  }
}

/** Hasil kerja RHK by RHK and perilaku value by value, then both as a whole. */
export function RateForm({
  formId,
  view,
  onDone,
}: {
  readonly formId: string
  readonly view: EvaluationView
  readonly onDone: (view: EvaluationView) => void
}) {
  const [form, setForm] = useState(() => startOf(view))
  const { act, notice } = useServerAct(refusalText, onDone)
  const change = (more: Partial<RatingForm>) => setForm({ ...form, ...more })
  const { realisation, waiting } = view
  const send = () =>
    callEvaluation('rateEvaluation', {
      ...keyOf(view),
      baseVersion: view.version,
      rating: form,
      seen: { entries: realisation.entries, minutes: realisation.minutes },
    })
  return (
    <form
      id={formId}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void act(send, e('form.saved'))
      }}
    >
      {notice}
      <p>
        {e('real.total', { n: realisation.entries, minutes: realisation.minutes })}
        {realisation.percent !== null && `. ${e('real.percent', { percent: realisation.percent })}`}
      </p>
      <PartNote view={view} />
      {waiting > 0 && <Notice tone="warn">{e('waitingEntries', { n: waiting })}</Notice>}
      <h3>{e('rated.parts')}</h3>
      {realisation.rhk.length === 0 && <p class="quiet">{e('real.noPlan')}</p>}
      {realisation.rhk.map((rhk, at) => (
        <RatePart
          key={rhk.id}
          title={rhk.uraian}
          given={form.rhk[at] ?? SESUAI}
          onChange={(given) => change({ rhk: form.rhk.with(at, { id: rhk.id, ...given }) })}
        >
          <RhkFacts rhk={rhk} />
        </RatePart>
      ))}
      <h3>{e('rated.values')}</h3>
      {form.nilai.map((given, at) => (
        <RatePart
          key={given.nilai}
          title={e(`nilai.${given.nilai}`)}
          given={given}
          onChange={(said) =>
            change({ nilai: form.nilai.with(at, { nilai: given.nilai, ...said }) })
          }
        >
          <p class="small quiet">{guideText(given.nilai)}</p>
        </RatePart>
      ))}
      <h3>{e('form.whole')}</h3>
      <RatePart
        title={e('rated.hasilKerja')}
        isWhole
        given={{ rating: form.hasilKerja, reason: form.hasilKerjaReason }}
        onChange={({ rating, reason }) => change({ hasilKerja: rating, hasilKerjaReason: reason })}
      >
        <Suggested
          parts={form.rhk.map((each, at) => ({ ...each, weight: realisation.rhk[at]?.bobot ?? 1 }))}
        />
      </RatePart>
      <RatePart
        title={e('rated.perilaku')}
        isWhole
        given={{ rating: form.perilaku, reason: form.perilakuReason }}
        onChange={({ rating, reason }) => change({ perilaku: rating, perilakuReason: reason })}
      >
        <Suggested parts={form.nilai.map((each) => ({ ...each, weight: 1 }))} />
      </RatePart>
      <PredikatTable given={form} isOwn={false} />
      <p class="small quiet">{e('form.keep')}</p>
    </form>
  )
}

const SESUAI = { rating: 'sesuai' as Rating, reason: '' }

/** What the parts are together: RHK by the weights of the plan where it has them, each the same where not. The assessor decides. */
function Suggested({
  parts,
}: {
  readonly parts: readonly { readonly rating: Rating; readonly weight: number }[]
}) {
  const rating = weighRatings(parts)
  if (rating === null) return null
  return <p class="small quiet">{e('form.suggested', { rating: e(`rating.${rating}`) })}</p>
}
