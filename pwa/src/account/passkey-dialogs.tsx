import { factorsContract } from '@jejak/shared/api/routes/factors'
import { useId, useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { callRow, type CallFailure } from '../sync/http.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { say } from '../ui/toast.ts'
import type { Passkey } from './passkey-list.tsx'
import { passkeyText } from './passkey-text.ts'
import { s } from './security-text.ts'

const NAME_MAX = 60

type Shared = { readonly onClose: () => void; readonly onDone: () => void }

/** Busy while an act is under way. What the act answers is why it was refused, shown where the person looks. */
function useRefusable(onDone: () => void) {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const act = async (work: () => Promise<string | null>) => {
    if (isBusy) return
    setBusy(true)
    setTrouble('')
    const refused = await work()
    setBusy(false)
    if (refused === null) onDone()
    else setTrouble(refused)
  }
  const notice = <div role="alert">{trouble && <Notice tone="stop">{trouble}</Notice>}</div>
  return { isBusy, act, notice }
}

/** A name first, then the device asks its owner. Whatever is refused, the name stays as it was typed. */
export function AddPasskey({ first, onClose, onDone }: Shared & { readonly first: string }) {
  const add = async (name: string) => {
    const asked = await callRow(factorsContract.passkeyOptions, {})
    if (!asked.ok) return failureText(asked.reason)
    if (!asked.value.options) return passkeyText('trouble.address')
    const { makePasskey } = await import('./ask-passkey.ts')
    const made = await makePasskey(asked.value.options)
    if (!made.ok) return passkeyText(`failed.${made.reason}`)
    const added = await callRow(factorsContract.addPasskey, { name, attestation: made.value })
    if (!added.ok) return refusalText(added.reason)
    say(s('passkeys.done', { name }))
    return null
  }
  return (
    <NameDialog
      title={s('passkeys.add')}
      act={s('passkeys.go')}
      lead={s('passkeys.addLead')}
      first={first}
      send={add}
      onClose={onClose}
      onDone={onDone}
    />
  )
}

export function RenamePasskey({
  passkey: { id, name },
  onClose,
  onDone,
}: Shared & { readonly passkey: Passkey }) {
  const rename = async (next: string) => {
    const renamed = await callRow(factorsContract.renamePasskey, { id, name: next })
    return renamed.ok ? null : failureText(renamed.reason)
  }
  return (
    <NameDialog
      title={s('passkeys.renameNamed', { name })}
      act={s('passkeys.save')}
      first={name}
      send={rename}
      onClose={onClose}
      onDone={onDone}
    />
  )
}

export function RemovePasskey({
  passkey: { id, name },
  onClose,
  onDone,
}: Shared & { readonly passkey: Passkey }) {
  const { isBusy, act, notice } = useRefusable(onDone)
  const remove = async () => {
    const removed = await callRow(factorsContract.removePasskey, { id })
    // Removed from another device meanwhile: it is as wished.
    if (!removed.ok && removed.reason.code !== 'not-found') return failureText(removed.reason)
    say(s('passkeys.removed', { name }))
    return null
  }
  return (
    <Dialog
      title={s('passkeys.removeTitle', { name })}
      onClose={onClose}
      foot={
        <DialogFoot
          onCancel={onClose}
          act={s('passkeys.remove')}
          isOff={isBusy}
          onAct={() => void act(remove)}
        />
      }
    >
      <p>{s('passkeys.removeLead')}</p>
      {notice}
    </Dialog>
  )
}

function NameDialog({
  title,
  act: actText,
  lead,
  first,
  send,
  onClose,
  onDone,
}: Shared & {
  readonly title: string
  readonly act: string
  readonly lead?: string
  readonly first: string
  readonly send: (name: string) => Promise<string | null>
}) {
  const form = useId()
  const [name, setName] = useState(first)
  const { isBusy, act, notice } = useRefusable(onDone)
  const isOff = isBusy || name.trim() === ''
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={actText} isOff={isOff} form={form} />}
    >
      <form
        id={form}
        class="stack"
        aria-busy={isBusy}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isOff) void act(() => send(name.trim()))
        }}
      >
        {lead && <p>{lead}</p>}
        <TextField
          label={s('passkeys.name')}
          hint={s('passkeys.nameHint')}
          value={name}
          max={NAME_MAX}
          isRequired
          onChange={setName}
        />
        {notice}
      </form>
    </Dialog>
  )
}

function refusalText(reason: CallFailure): string {
  if (reason.code === 'conflict') return s('passkeys.taken')
  return reason.code === 'invalid' && !reason.field ? s('passkeys.refused') : failureText(reason)
}
