import { useId, useState } from 'preact/hooks'
import { readField } from '../../ui/read-field.ts'
import { b } from './t.ts'

type Props = {
  readonly label: string
  readonly initial: string
  /** Why a value cannot be used. */
  readonly errorOf?: (value: string) => string | undefined
  readonly onUse: (value: string) => void
}

export function ValueForm({ label, initial, errorOf, onUse }: Props) {
  const [error, setError] = useState<string>()
  const id = useId()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (event.currentTarget instanceof HTMLFormElement) {
      const value = readField(new FormData(event.currentTarget), 'value')
      const found = errorOf?.(value)
      setError(found)
      if (found === undefined) onUse(value)
    }
  }
  return (
    <form class="row" onSubmit={submit}>
      <label class="field grow">
        <span>{label}</span>
        <input
          type="text"
          name="value"
          defaultValue={initial}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : id}
        />
        {error !== undefined && (
          <span id={id} role="alert" class="small warn-text">
            {error}
          </span>
        )}
      </label>
      <button type="submit">{b('settle.use')}</button>
    </form>
  )
}
