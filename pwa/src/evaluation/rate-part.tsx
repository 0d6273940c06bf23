import { RATINGS, type Rating } from '@jejak/shared/evaluation/predikat'
import type { ComponentChildren } from 'preact'
import { ChoiceField, TextField } from '../ui/text-field.tsx'
import { ReasonField } from './reason-field.tsx'
import { e } from './t.ts'

type Given = { readonly rating: Rating; readonly reason: string }

/** One thing that is rated, with what there is to know of it. A part needs a reason below expectation, a whole always. */
export function RatePart({
  title,
  given,
  isWhole = false,
  onChange,
  children,
}: {
  readonly title: string
  readonly given: Given
  readonly isWhole?: boolean
  readonly onChange: (given: Given) => void
  readonly children: ComponentChildren
}) {
  const { rating, reason } = given
  const write = (text: string) => onChange({ rating, reason: text })
  return (
    <fieldset class="rate-part">
      <legend>
        <bdi>{title}</bdi>
      </legend>
      {children}
      <div class="rate-fields">
        <ChoiceField
          label={e('form.rating')}
          value={rating}
          choices={RATINGS.map((each) => [each, e(`rating.${each}`)] as const)}
          onChange={(chosen) => onChange({ rating: chosen, reason })}
        />
        {isWhole ? (
          <ReasonField label={e('form.reason')} value={reason} onChange={write} />
        ) : (
          <TextField
            label={e(rating === 'di-bawah' ? 'form.noteNeeded' : 'form.note')}
            value={reason}
            max={1000}
            isRequired={rating === 'di-bawah'}
            onChange={write}
          />
        )}
      </div>
    </fieldset>
  )
}
