import { useState } from 'preact/hooks'
import { Field } from '../ui/field.tsx'
import { Limit } from '../ui/limit.tsx'
import { a } from './t.ts'

/** For an admin: whose account is to be made new. `onAsk` answers why it cannot be. */
export function AskForm({ onAsk }: { readonly onAsk: (nip: string) => Promise<string | null> }) {
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (form: HTMLFormElement) => {
    const nip = new FormData(form).get('nip')
    setBusy(true)
    const why = await onAsk(typeof nip === 'string' ? nip : '')
    setBusy(false)
    setError(why)
    if (why === null) form.reset()
  }
  return (
    <form
      class="card stack"
      aria-label={a('lost.ask')}
      onSubmit={(event) => {
        event.preventDefault()
        void submit(event.currentTarget)
      }}
    >
      <Field label={a('lost.nip')} hint={a('lost.nipHint')} error={error ?? undefined}>
        {(described) => (
          <Limit max={60}>
            <input {...described} name="nip" inputMode="numeric" autocomplete="off" required />
          </Limit>
        )}
      </Field>
      <button type="submit" class="button" disabled={isBusy}>
        {a('lost.ask')}
      </button>
    </form>
  )
}
