import type { EvaluationView, Realisation } from '@jejak/shared/evaluation/evaluation'
import type { Rating } from '@jejak/shared/evaluation/predikat'
import { useId } from 'preact/hooks'
import { e } from './t.ts'

type Given = NonNullable<EvaluationView['rating']>

/** What the assessor gave, with every reason. */
export function RatingPart({
  rating,
  realisation,
}: {
  readonly rating: Given
  readonly realisation: Realisation
}) {
  const headingId = useId()
  const words = new Map(realisation.rhk.map(({ id, uraian }) => [id, uraian]))
  return (
    <section class="stack" aria-labelledby={headingId}>
      <h3 id={headingId}>{e('rated.title')}</h3>
      <dl class="given">
        <Line
          what={e('rated.hasilKerja')}
          rating={rating.hasilKerja}
          reason={rating.hasilKerjaReason}
        />
        <Line what={e('rated.perilaku')} rating={rating.perilaku} reason={rating.perilakuReason} />
      </dl>
      {rating.rhk.length > 0 && (
        <details>
          <summary>{e('rated.parts')}</summary>
          <dl class="given">
            {rating.rhk.map((each) => (
              <Line key={each.id} what={words.get(each.id) ?? ''} {...each} />
            ))}
          </dl>
        </details>
      )}
      <details>
        <summary>{e('rated.values')}</summary>
        <dl class="given">
          {rating.nilai.map((each) => (
            <Line key={each.nilai} what={e(`nilai.${each.nilai}`)} {...each} />
          ))}
        </dl>
      </details>
    </section>
  )
}

const Line = ({
  what,
  rating,
  reason,
}: {
  readonly what: string
  readonly rating: Rating
  readonly reason: string
}) => (
  <div>
    <dt>
      <bdi>{what}</bdi>
    </dt>
    <dd>
      <strong>{e(`rating.${rating}`)}</strong>
      {reason && (
        <p class="small">
          <bdi>{reason}</bdi>
        </p>
      )}
    </dd>
  </div>
)
