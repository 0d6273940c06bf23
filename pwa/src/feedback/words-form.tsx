import { FEEDBACK_MAX } from '@jejak/shared/feedback/feedback'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { Field } from '../ui/field.tsx'
import { f } from './t.ts'

/** Words of several lines. */
export const WordsField = ({
  label,
  value,
  isRequired = true,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly isRequired?: boolean
  readonly onChange: (value: string) => void
}) => (
  <Field label={label}>
    {(described) => (
      <textarea
        {...described}
        rows={3}
        maxLength={FEEDBACK_MAX}
        required={isRequired}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
)

/** Words for one act, where the act is done. */
export function WordsForm({
  label,
  start = '',
  hint,
  isBusy,
  onCancel,
  onSend,
}: {
  readonly label: string
  readonly start?: string
  readonly hint?: string
  readonly isBusy: boolean
  readonly onCancel: () => void
  readonly onSend: (words: string) => void
}) {
  const [words, setWords] = useState(start)
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onSend(words)
      }}
    >
      <WordsField label={label} value={words} onChange={setWords} />
      {hint && <p class="small quiet">{hint}</p>}
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={isBusy}>
          {f('form.send')}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  )
}
