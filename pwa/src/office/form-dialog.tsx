import type { Result } from '@jejak/shared/result'
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { CallFailure } from '../sync/http.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { refusalText } from './t.ts'

/** A form that is one act: busy while it is under way, and what was refused is said where the person looks. */
export function FormDialog<Value>({
  title,
  act,
  isOff = false,
  send,
  onDone,
  onClose,
  children,
}: {
  readonly title: string
  readonly act: string
  /** Something that the act cannot do without is missing. */
  readonly isOff?: boolean
  readonly send: () => Promise<Result<Value, CallFailure>>
  readonly onDone: (value: Value) => void
  readonly onClose: () => void
  readonly children: ComponentChildren
}) {
  const form = useId()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const submit = async () => {
    if (isBusy || isOff) return
    setBusy(true)
    setTrouble('')
    const done = await send()
    setBusy(false)
    if (done.ok) onDone(done.value)
    else setTrouble(refusalText(done.reason))
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={<DialogFoot onCancel={onClose} act={act} isOff={isBusy || isOff} form={form} />}
    >
      <form
        id={form}
        class="stack"
        aria-busy={isBusy}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        {children}
        <div role="alert">{trouble && <Notice tone="stop">{trouble}</Notice>}</div>
      </form>
    </Dialog>
  )
}
