import type { RequestOf } from '@jejak/shared/api/contract'
import { factorsContract } from '@jejak/shared/api/routes/factors'
import { cleanCode } from '@jejak/shared/org/one-time-code'
import { useEffect, useId, useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { callRow, type CallFailure } from '../sync/http.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Limit } from '../ui/limit.tsx'
import { Notice } from '../ui/notice.tsx'
import { passkeyText } from './passkey-text.ts'
import { passkeyTrouble } from './passkey-trouble.ts'

/** A code or a passkey, once more. It ends with whether one was shown. */
export function FactorDialog({ onEnd }: { readonly onEnd: (isShown: boolean) => void }) {
  const form = useId()
  const [code, setCode] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const hasPasskey = usePasskeyHeld()

  /** Busy while it is under way; what it answers is why it was refused. */
  const attempt = async (work: () => Promise<string | null>) => {
    if (isBusy) return
    setBusy(true)
    setTrouble('')
    const refused = await work()
    if (refused === null) return onEnd(true)
    setBusy(false)
    setTrouble(refused)
  }
  const send = async (
    proof: RequestOf<'stepUp'>['proof'],
    refused: 'again.refused' | 'again.refusedPasskey',
  ) => {
    const answer = await callRow(factorsContract.stepUp, { proof })
    return answer.ok ? null : refusalText(answer.reason, refused)
  }
  const show = () =>
    attempt(async () => {
      const asked = await callRow(factorsContract.stepUpOptions, {})
      if (!asked.ok) return failureText(asked.reason)
      const { showPasskey } = await import('./ask-passkey.ts')
      const shown = asked.value.options
        ? await showPasskey(asked.value.options)
        : ({ ok: false, reason: 'failed' } as const)
      if (!shown.ok) return passkeyText(`failed.${shown.reason}`)
      return send({ assertion: shown.value }, 'again.refusedPasskey')
    })

  return (
    <Dialog
      title={passkeyText('again.title')}
      onClose={() => onEnd(false)}
      foot={
        <DialogFoot
          onCancel={() => onEnd(false)}
          act={passkeyText('again.act')}
          isOff={isBusy}
          form={form}
        />
      }
    >
      <form
        id={form}
        class="stack"
        aria-busy={isBusy}
        onSubmit={(event) => {
          event.preventDefault()
          void attempt(() => send({ code: cleanCode(code) }, 'again.refused'))
        }}
      >
        <p>{passkeyText('again.lead')}</p>
        <div role="alert">{trouble && <Notice tone="stop">{trouble}</Notice>}</div>
        {hasPasskey && (
          <button
            type="button"
            class="button wide"
            aria-disabled={isBusy}
            onClick={() => void show()}
          >
            <Icon name="lock" />
            {passkeyText('again.show')}
          </button>
        )}
        <Field label={passkeyText('again.code')} hint={passkeyText('again.codeHint')}>
          {(described) => (
            <Limit max={40}>
              <input
                {...described}
                class="code-input"
                name="code"
                autocomplete="one-time-code"
                minLength={6}
                required
                value={code}
                onInput={(event) => setCode(event.currentTarget.value)}
              />
            </Limit>
          )}
        </Field>
      </form>
    </Dialog>
  )
}

const refusalText = (reason: CallFailure, refused: 'again.refused' | 'again.refusedPasskey') =>
  reason.code === 'sign-in-failed' && !reason.hint ? passkeyText(refused) : failureText(reason)

/** Whether the person has a passkey, and this browser could ask for it. */
function usePasskeyHeld(): boolean {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (passkeyTrouble()) return
    void callRow(factorsContract.passkeys, undefined).then((answer) =>
      setHeld(answer.ok && answer.value.isPossible && answer.value.passkeys.length > 0),
    )
  }, [])
  return isHeld
}
