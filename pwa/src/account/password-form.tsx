import { PASSWORD_MAX, PASSWORD_MIN } from '@jejak/shared/access/password'
import { securityContract } from '@jejak/shared/api/routes/security'
import { useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { callRow } from '../sync/http.ts'
import { Field } from '../ui/field.tsx'
import { Limit } from '../ui/limit.tsx'
import { Notice } from '../ui/notice.tsx'
import { say } from '../ui/toast.ts'
import { s } from './security-text.ts'

type Problem = { readonly text: string; readonly isOfRepeat: boolean }

/** A new password. Asks for the present one, and for a factor when none was shown just now: the device may be in other hands. */
export function PasswordForm({ onChange }: { readonly onChange: () => void }) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (form: HTMLFormElement) => {
    const data = new FormData(form)
    const read = (key: string) => {
      const value = data.get(key)
      return typeof value === 'string' ? value : ''
    }
    const next = read('next')
    if (next !== read('again')) return setProblem({ text: s('password.differ'), isOfRepeat: true })
    setBusy(true)
    setProblem(null)
    const answer = await callRow(securityContract.changePassword, {
      present: read('present'),
      next,
    })
    setBusy(false)
    if (!answer.ok) {
      const { code: why, hint, field } = answer.reason
      const isRefused = !hint && !field && (why === 'sign-in-failed' || why === 'invalid')
      const text = isRefused ? s('password.refused') : failureText(answer.reason)
      return setProblem({ text, isOfRepeat: false })
    }
    form.reset()
    say(s('password.done'))
    onChange()
  }
  return (
    <section class="card stack" aria-label={s('password.title')}>
      <h2>{s('password.title')}</h2>
      <p class="small quiet">{s('password.lead')}</p>
      {problem && !problem.isOfRepeat && (
        <div role="alert">
          <Notice tone="stop">{problem.text}</Notice>
        </div>
      )}
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(event.currentTarget)
        }}
      >
        <Secret name="present" label={s('password.present')} autocomplete="current-password" />
        <Secret
          name="next"
          label={s('password.next')}
          hint={s('password.hint', { n: PASSWORD_MIN })}
          autocomplete="new-password"
        />
        <Secret
          name="again"
          label={s('password.again')}
          error={problem?.isOfRepeat ? problem.text : undefined}
          autocomplete="new-password"
        />
        <button type="submit" class="button primary" disabled={isBusy}>
          {s('password.change')}
        </button>
      </form>
    </section>
  )
}

const Secret = ({
  name,
  label,
  hint,
  error,
  autocomplete,
}: {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly autocomplete: 'current-password' | 'new-password'
}) => (
  <Field label={label} {...(hint && { hint })} error={error}>
    {(described) => (
      <Limit max={PASSWORD_MAX}>
        <input
          {...described}
          type="password"
          name={name}
          autocomplete={autocomplete}
          minLength={autocomplete === 'new-password' ? PASSWORD_MIN : 1}
          required
        />
      </Limit>
    )}
  </Field>
)
