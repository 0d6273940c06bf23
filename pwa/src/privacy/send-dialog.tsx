import type { Result } from '@jejak/shared/result'
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import type { CallFailure } from '../sync/http.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'

/** A form that is one act: busy while it is under way, and what was refused is said where the person looks. */
export function SendDialog<Value>({
  title,
  act,
  isOff,
  send,
  tooMany,
  onDone,
  onClose,
  children,
}: {
  readonly title: string
  readonly act: string
  readonly isOff: boolean
  readonly send: () => Promise<Result<Value, CallFailure>>
  /** What it means here that there are too many. */
  readonly tooMany?: string
  readonly onDone: () => void
  readonly onClose: () => void
  readonly children: ComponentChildren
}) {
  const form = useId()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const submit = async () => {
    if (isBusy || isOff) return
    setBusy(true)
    setFailure(null)
    const done = await send()
    setBusy(false)
    if (done.ok) onDone()
    else setFailure(done.reason)
  }
  const trouble =
    failure && (failure.code === 'too-many-requests' && tooMany ? tooMany : failureText(failure))
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
