import type { RequestOf, ResponseOf } from '@jejak/shared/api/contract'
import { PASSWORD_MAX, PASSWORD_MIN } from '@jejak/shared/access/password'
import { ZONES } from '@jejak/shared/calendar/day'
import type { Me } from '@jejak/shared/org/me'
import { useState } from 'preact/hooks'
import { normaliseNip } from '@jejak/shared/org/nip'
import { call, type CallFailure } from '../sync/http.ts'
import { Field } from '../ui/field.tsx'
import { Limit } from '../ui/limit.tsx'
import { Notice } from '../ui/notice.tsx'
import { EntranceFrame } from './entrance-frame.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { failureText } from '../screen/failure-text.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { TotpStep } from './totp-step.tsx'
import { entranceText } from './entrance-text.ts'

type Step =
  | { readonly name: 'form' }
  | { readonly name: 'totp'; readonly made: ResponseOf<'setup'> }
  | { readonly name: 'codes'; readonly me: Me; readonly codes: readonly string[] }

/** First run: whoever can read the server's console makes the agency and the first account. No default account exists. */
export function SetupPage({ onEnter }: { readonly onEnter: (me: Me) => Promise<void> }) {
  const [step, setStep] = useState<Step>({ name: 'form' })
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const { isBusy, keep, notice } = useKeeping()

  const attempt = (work: () => Promise<CallFailure | null>) => {
    setFailure(null)
    return keep(async () => setFailure(await work()))
  }

  return (
    <EntranceFrame
      title={entranceText('setup.title')}
      lead={entranceText(`setup.lead.${step.name}`)}
    >
      {failure && (
        <div role="alert">
          <Notice tone="stop">{failureText(failure)}</Notice>
        </div>
      )}
      {notice}
      {step.name === 'form' && (
        <SetupForm
          isBusy={isBusy}
          onSubmit={(input) =>
            void attempt(async () => {
              const answer = await call('setup', input)
              if (!answer.ok) return answer.reason
              setStep({ name: 'totp', made: answer.value })
              return null
            })
          }
        />
      )}
      {step.name === 'totp' && (
        <TotpStep
          secret={step.made.totpSecret}
          uri={step.made.totpUri}
          isBusy={isBusy}
          onSubmit={(code) =>
            void attempt(async () => {
              const answer = await call('setupConfirm', { ticket: step.made.ticket, code })
              if (!answer.ok) return answer.reason
              const { me, recoveryCodes } = answer.value
              setStep({ name: 'codes', me, codes: recoveryCodes })
              return null
            })
          }
        />
      )}
      {step.name === 'codes' && (
        <RecoveryCodes codes={step.codes} onDone={() => void keep(() => onEnter(step.me))} />
      )}
    </EntranceFrame>
  )
}

function SetupForm({
  isBusy,
  onSubmit,
}: {
  readonly isBusy: boolean
  readonly onSubmit: (input: RequestOf<'setup'>) => void
}) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const data = new FormData(event.currentTarget)
    const readExactly = (key: string) => {
      const value = data.get(key)
      return typeof value === 'string' ? value : ''
    }
    const read = (key: string) => readExactly(key).trim()
    const zone = Object.values(ZONES).find((minutes) => String(minutes) === read('zone'))
    onSubmit({
      token: read('token'),
      instansi: read('instansi'),
      name: read('name'),
      nip: normaliseNip(read('nip')),
      password: readExactly('password'),
      zone: zone ?? ZONES.WIB,
    })
  }
  return (
    <form class="stack" onSubmit={submit}>
      <Field label={entranceText('setup.token')} hint={entranceText('setup.tokenHint')}>
        {(described) => <input {...described} name="token" autocomplete="off" required />}
      </Field>
      <Field label={entranceText('setup.instansi')}>
        {(described) => (
          <Limit max={200}>
            <input {...described} name="instansi" autocomplete="organization" required />
          </Limit>
        )}
      </Field>
      <Field label={entranceText('setup.zone')}>
        {(described) => (
          <select {...described} name="zone">
            {Object.entries(ZONES).map(([name, minutes]) => (
              <option key={name} value={minutes}>
                {entranceText('setup.zoneName', { name, hours: minutes / 60 })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={entranceText('setup.name')}>
        {(described) => (
          <Limit max={200}>
            <input {...described} name="name" autocomplete="name" required />
          </Limit>
        )}
      </Field>
      <Field label={entranceText('signIn.nip')} hint={entranceText('signIn.nipHint')}>
        {(described) => (
          <Limit max={60}>
            <input {...described} name="nip" inputMode="numeric" autocomplete="username" required />
          </Limit>
        )}
      </Field>
      <Field
        label={entranceText('setup.password')}
        hint={entranceText('setup.passwordHint', { n: PASSWORD_MIN })}
      >
        {(described) => (
          <Limit max={PASSWORD_MAX}>
            <input
              {...described}
              type="password"
              name="password"
              minLength={PASSWORD_MIN}
              autocomplete="new-password"
              required
            />
          </Limit>
        )}
      </Field>
      <button type="submit" class="button primary wide" disabled={isBusy}>
        {entranceText(isBusy ? 'signIn.checking' : 'setup.next')}
      </button>
    </form>
  )
}
