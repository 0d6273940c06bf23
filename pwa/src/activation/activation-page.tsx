import { PASSWORD_MAX, PASSWORD_MIN } from '@jejak/shared/access/password'
import type { RequestOf, ResponseOf } from '@jejak/shared/api/contract'
import { activationContract } from '@jejak/shared/api/routes/activation'
import type { Me } from '@jejak/shared/org/me'
import { normaliseNip } from '@jejak/shared/org/nip'
import { useState } from 'preact/hooks'
import { EntranceFrame } from '../account/entrance-frame.tsx'
import { RecoveryCodes } from '../account/recovery-codes.tsx'
import { TotpStep } from '../account/totp-step.tsx'
import { failureText } from '../screen/failure-text.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { callRow, type CallFailure } from '../sync/http.ts'
import { Field } from '../ui/field.tsx'
import { Limit } from '../ui/limit.tsx'
import { Notice } from '../ui/notice.tsx'
import { a, whenText } from './t.ts'
import './activation.css'

type Step =
  | { readonly name: 'form' }
  | { readonly name: 'totp'; readonly begun: ResponseOf<'activate'> }
  | { readonly name: 'codes'; readonly done: ResponseOf<'activateConfirm'> }

/** NIP and the code on paper, a password, the authenticator, recovery codes: the way in for somebody who was imported. */
export function ActivationPage({
  onEnter,
  onSignIn,
}: {
  readonly onEnter: (me: Me) => Promise<void>
  readonly onSignIn: () => void
}) {
  const [step, setStep] = useState<Step>({ name: 'form' })
  const [problem, setProblem] = useState<string | null>(null)
  const { isBusy, keep, notice } = useKeeping()

  const attempt = (work: () => Promise<string | null>) => {
    setProblem(null)
    return keep(async () => setProblem(await work()))
  }
  const begin = (asked: RequestOf<'activate'>) =>
    attempt(async () => {
      const answer = await callRow(activationContract.activate, asked)
      if (!answer.ok) return refusalText(answer.reason)
      setStep({ name: 'totp', begun: answer.value })
      return null
    })
  const confirm = (ticket: string, code: string) =>
    attempt(async () => {
      const answer = await callRow(activationContract.activateConfirm, { ticket, code })
      if (!answer.ok) return failureText(answer.reason)
      setStep({ name: 'codes', done: answer.value })
      return null
    })

  return (
    <EntranceFrame title={a('door.title')} lead={a(`door.lead.${step.name}`)}>
      {problem && (
        <div role="alert">
          <Notice tone="stop">{problem}</Notice>
        </div>
      )}
      {notice}
      {step.name === 'form' && (
        <>
          <ActivationForm isBusy={isBusy} onSubmit={(asked) => void begin(asked)} />
          <button type="button" class="button plain" onClick={onSignIn}>
            {a('door.signIn')}
          </button>
        </>
      )}
      {step.name === 'totp' && (
        <TotpStep
          secret={step.begun.totpSecret}
          uri={step.begun.totpUri}
          isBusy={isBusy}
          onSubmit={(code) => void confirm(step.begun.ticket, code)}
        />
      )}
      {step.name === 'codes' && (
        <>
          {step.done.resets.map(({ askedBy, decidedBy, decidedAt }) => (
            <Notice key={decidedAt} tone="warn">
              {a('door.reset', {
                when: whenText(decidedAt ?? 0, step.done.me.zone),
                asker: askedBy,
                decider: decidedBy,
              })}
            </Notice>
          ))}
          <RecoveryCodes
            codes={step.done.recoveryCodes}
            onDone={() => void keep(() => onEnter(step.done.me))}
          />
        </>
      )}
    </EntranceFrame>
  )
}

const refusalText = (reason: CallFailure): string =>
  reason.code === 'sign-in-failed' ? a('door.refused') : failureText(reason)

function ActivationForm({
  isBusy,
  onSubmit,
}: {
  readonly isBusy: boolean
  readonly onSubmit: (asked: RequestOf<'activate'>) => void
}) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const data = new FormData(event.currentTarget)
    const read = (key: string) => {
      const value = data.get(key)
      return typeof value === 'string' ? value : ''
    }
    onSubmit({
      nip: normaliseNip(read('username')),
      code: read('activation').trim(),
      password: read('password'),
    })
  }
  return (
    <form class="stack" onSubmit={submit}>
      <Field label={a('door.nip')}>
        {(described) => (
          <Limit max={60}>
            <input
              {...described}
              name="username"
              autocomplete="username"
              inputMode="numeric"
              required
            />
          </Limit>
        )}
      </Field>
      <Field label={a('door.code')} hint={a('door.codeHint')}>
        {(described) => (
          <Limit max={40}>
            <input
              {...described}
              class="code-input"
              name="activation"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              minLength={12}
              required
            />
          </Limit>
        )}
      </Field>
      <Field label={a('door.password')} hint={a('door.passwordHint', { n: PASSWORD_MIN })}>
        {(described) => (
          <Limit max={PASSWORD_MAX}>
            <input
              {...described}
              type="password"
              name="password"
              autocomplete="new-password"
              minLength={PASSWORD_MIN}
              required
            />
          </Limit>
        )}
      </Field>
      <button type="submit" class="button primary wide" disabled={isBusy}>
        {a(isBusy ? 'door.checking' : 'door.next')}
      </button>
    </form>
  )
}
