import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { PASSWORD_MAX } from '@jejak/shared/access/password'
import { normaliseNip } from '@jejak/shared/org/nip'
import { cleanCode } from '@jejak/shared/org/one-time-code'
import type { Me } from '@jejak/shared/org/me'
import { atDoor, tellLeft } from '../data/leaving.ts'
import { countSealed } from '../storage/device.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { t } from '../i18n.ts'
import { call, type CallFailure } from '../sync/http.ts'
import { Field } from '../ui/field.tsx'
import { Limit } from '../ui/limit.tsx'
import { Notice } from '../ui/notice.tsx'
import { failureText } from '../screen/failure-text.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { EntranceFrame } from './entrance-frame.tsx'
import { entranceText } from './entrance-text.ts'
import { PasskeyButton } from './passkey-button.tsx'

type Step = { readonly name: 'password' } | { readonly name: 'code'; readonly ticket: string }

/** NIP and password, then the code of the authenticator app; or a passkey. Nothing says which of them was wrong. */
export function SignInPage({
  onEnter,
}: {
  readonly onEnter: (me: Me, isShared: boolean) => Promise<void>
}) {
  const [step, setStep] = useState<Step>({ name: 'password' })
  const [failure, setFailure] = useState<string | null>(null)
  const { isBusy, keep, notice } = useKeeping()
  const [isShared, setShared] = useState(false)
  const sealed = valueOr(useLive(countSealed, []), 0)

  const attempt = (work: () => Promise<string | null>) => {
    setFailure(null)
    return keep(async () => setFailure(await work()))
  }
  const submitted = (work: () => Promise<CallFailure | null>) => (event: Event) => {
    event.preventDefault()
    return attempt(async () => {
      const failed = await work()
      return failed && failureText(failed)
    })
  }

  return (
    <EntranceFrame title={entranceText('signIn.title')} lead={entranceText('signIn.lead')}>
      {failure && (
        <div role="alert">
          <Notice tone="stop">{failure}</Notice>
        </div>
      )}
      {notice}
      {sealed > 0 && <Notice icon="lock">{entranceText('signIn.sealed')}</Notice>}
      {step.name === 'password' ? (
        <PasswordForm
          isBusy={isBusy}
          isShared={isShared}
          onShared={setShared}
          passkey={
            <PasskeyButton
              isBusy={isBusy}
              isShared={isShared}
              attempt={attempt}
              onEnter={onEnter}
            />
          }
          onSubmit={(nip, password) =>
            submitted(async () => {
              // Whoever left before goes first: their session is to end by their own cookie.
              await tellLeft()
              const answer = await call('signIn', { nip, password })
              if (!answer.ok) return answer.reason
              setStep({ name: 'code', ticket: answer.value.ticket })
              return null
            })
          }
        />
      ) : (
        <CodeForm
          isBusy={isBusy}
          onBack={() => setStep({ name: 'password' })}
          onSubmit={(code) =>
            submitted(async () => {
              return atDoor(async () => {
                const answer = await call('signInCode', {
                  ticket: step.ticket,
                  code,
                  ...(isShared && { isShared }),
                })
                if (!answer.ok) return answer.reason
                await onEnter(answer.value, isShared)
                return null
              })
            })
          }
        />
      )}
    </EntranceFrame>
  )
}

function PasswordForm({
  isBusy,
  isShared,
  onShared,
  passkey,
  onSubmit,
}: {
  readonly isBusy: boolean
  readonly isShared: boolean
  readonly passkey: ComponentChildren
  readonly onShared: (isShared: boolean) => void
  readonly onSubmit: (nip: string, password: string) => (event: Event) => Promise<void>
}) {
  const nip = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const submit = (event: Event) =>
    void onSubmit(normaliseNip(nip.current?.value ?? ''), password.current?.value ?? '')(event)
  return (
    <form class="stack" onSubmit={submit}>
      <Field label={entranceText('signIn.nip')} hint={entranceText('signIn.nipHint')}>
        {(described) => (
          <Limit max={60}>
            <input
              ref={nip}
              {...described}
              name="username"
              autocomplete="username"
              inputMode="numeric"
              required
            />
          </Limit>
        )}
      </Field>
      <Field label={entranceText('signIn.password')}>
        {(described) => (
          <Limit max={PASSWORD_MAX}>
            <input
              ref={password}
              {...described}
              type="password"
              name="password"
              autocomplete="current-password"
              required
            />
          </Limit>
        )}
      </Field>
      <label class="row check">
        <input
          type="checkbox"
          name="shared"
          checked={isShared}
          onChange={(event) => onShared(event.currentTarget.checked)}
        />
        <span class="grow">
          {entranceText('signIn.shared')}{' '}
          <span class="small quiet">{entranceText('signIn.sharedHint')}</span>
        </span>
      </label>
      <button type="submit" class="button primary wide" disabled={isBusy}>
        {entranceText(isBusy ? 'signIn.checking' : 'signIn.next')}
      </button>
      {passkey}
      <a class="button plain" href="/aktivasi">
        {entranceText('signIn.activate')}
      </a>
    </form>
  )
}

function CodeForm({
  isBusy,
  onBack,
  onSubmit,
}: {
  readonly isBusy: boolean
  readonly onBack: () => void
  readonly onSubmit: (code: string) => (event: Event) => Promise<void>
}) {
  const [isRecovery, setRecovery] = useState(false)
  const code = useRef<HTMLInputElement>(null)
  const submit = (event: Event) => {
    const typed = code.current?.value ?? ''
    void onSubmit(cleanCode(typed))(event)
  }
  return (
    <form class="stack" onSubmit={submit}>
      <Field
        label={entranceText(isRecovery ? 'signIn.recovery' : 'signIn.code')}
        hint={entranceText(isRecovery ? 'signIn.recoveryHint' : 'signIn.codeHint')}
      >
        {(described) => (
          <Limit max={40}>
            <input
              key={String(isRecovery)}
              ref={(input) => {
                code.current = input
                if (input && document.activeElement !== input) input.focus()
              }}
              {...described}
              class="code-input"
              name="code"
              autocomplete="one-time-code"
              inputMode={isRecovery ? 'text' : 'numeric'}
              minLength={6}
              required
            />
          </Limit>
        )}
      </Field>
      <button type="submit" class="button primary wide" disabled={isBusy}>
        {entranceText(isBusy ? 'signIn.checking' : 'signIn.enter')}
      </button>
      <div class="row spread">
        <button type="button" class="button plain" onClick={() => setRecovery(!isRecovery)}>
          {entranceText(isRecovery ? 'signIn.useCode' : 'signIn.useRecovery')}
        </button>
        <button type="button" class="button plain" onClick={onBack}>
          {t('action.back')}
        </button>
      </div>
    </form>
  )
}
