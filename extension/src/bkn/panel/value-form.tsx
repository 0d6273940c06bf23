import { readField } from '../../ui/read-field.ts'
import { b } from './t.ts'

type Props = {
  readonly label: string
  readonly initial: string
  readonly onUse: (value: string) => void
}

export function ValueForm({ label, initial, onUse }: Props) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (event.currentTarget instanceof HTMLFormElement) {
      onUse(readField(new FormData(event.currentTarget), 'value'))
    }
  }
  return (
    <form class="row" onSubmit={submit}>
      <label class="field grow">
        <span>{label}</span>
        <input type="text" name="value" defaultValue={initial} />
      </label>
      <button type="submit">{b('settle.use')}</button>
    </form>
  )
}
