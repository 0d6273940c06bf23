import type { EvaluationView } from '@jejak/shared/evaluation/evaluation'
import { useId, useState } from 'preact/hooks'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { callEvaluation, keyOf } from './call.ts'
import { ReasonField } from './reason-field.tsx'
import { e, refusalText } from './t.ts'
import { useServerAct } from '../screen/use-server-act.tsx'

/** The one objection, with its reason. */
export function ObjectionDialog({
  view,
  onClose,
  onDone,
}: {
  readonly view: EvaluationView
  readonly onClose: () => void
  readonly onDone: (view: EvaluationView) => void
}) {
  const [reason, setReason] = useState('')
  const formId = useId()
  const { isBusy, act, notice } = useServerAct(refusalText, onDone)
  const send = () =>
    callEvaluation('objectToEvaluation', { ...keyOf(view), baseVersion: view.version, reason })
  return (
    <Dialog
      title={e('objection.make')}
      onClose={onClose}
      foot={
        <DialogFoot onCancel={onClose} act={e('objection.make')} form={formId} isOff={isBusy} />
      }
    >
      <form
        id={formId}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void act(send, e('objection.sent'))
        }}
      >
        {notice}
        <p>{e('objection.once')}</p>
        <ReasonField label={e('objection.reason')} value={reason} onChange={setReason} />
      </form>
    </Dialog>
  )
}
