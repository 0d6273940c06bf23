import {
  awayFromShape,
  CAPAIAN,
  ratingOfHead,
  spreadOf,
  type Capaian,
  type Shape,
} from '@jejak/shared/evaluation/distribution'
import { PREDIKAT, type Predikat, type Rating } from '@jejak/shared/evaluation/predikat'
import { useId, useState } from 'preact/hooks'
import { Notice } from '../ui/notice.tsx'
import { ChoiceField } from '../ui/text-field.tsx'
import { e } from './t.ts'

/** How the predikat that were given are spread, and what the circular advises for the achievement of the organisation. */
export function SpreadCard({
  lines,
  title,
  head,
}: {
  readonly lines: readonly { readonly predikat: Predikat | null }[]
  /** When it is not of those whom somebody rates themselves. */
  readonly title?: string
  /** What the achievement says of the head's own rating. */
  readonly head?: (rating: Rating) => string
}) {
  const [capaian, setCapaian] = useState<Capaian>('baik')
  const headingId = useId()
  const given = lines.flatMap(({ predikat }) => predikat ?? [])
  const spread = spreadOf(given)
  if (given.length === 0) return null
  const lacking = awayFromShape(capaian, spread)
  return (
    <section class={title ? 'stack' : 'card stack'} aria-labelledby={headingId}>
      <h2 id={headingId}>{title ?? e('spread.title')}</h2>
      <ul class="chips">
        {PREDIKAT.map((each) => (
          <li key={each} class="badge">
            {e('spread.count', { predikat: e(`predikat.${each}`), n: spread[each] })}
          </li>
        ))}
      </ul>
      <ChoiceField
        label={e('spread.capaian')}
        value={capaian}
        choices={CAPAIAN.map((each) => [each, e(`capaian.${each}`)] as const)}
        onChange={setCapaian}
      />
      {lacking.length === 0 ? (
        <p>{e('spread.fits')}</p>
      ) : (
        <ul class="stack">
          {lacking.map((shape) => (
            <li key={shapeText(shape)}>
              <Notice>{shapeText(shape)}</Notice>
            </li>
          ))}
        </ul>
      )}
      {head && <p>{head(ratingOfHead(capaian))}</p>}
      <p class="small quiet">{e('spread.advice')}</p>
    </section>
  )
}

function shapeText(shape: Shape): string {
  const of = namesOf(shape.kind === 'commonest' ? [shape.of] : shape.of)
  const percent = 'percent' in shape ? shape.percent : 0
  return e(`shape.${shape.kind}`, { of, percent })
}

const namesOf = (some: readonly Predikat[]): string =>
  some.map((each) => e(`predikat.${each}`)).reduce((one, other) => e('shape.or', { one, other }))
