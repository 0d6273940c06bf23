import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { a } from './a.ts'
import { s } from './t.ts'

/** Asked before it is done: what was written is not kept anywhere. */
export const AbandonDialog = ({
  year,
  onClose,
  onAbandon,
}: {
  readonly year: number
  readonly onClose: () => void
  readonly onAbandon: () => void
}) => (
  <Dialog
    title={`${a('act.abandon')}: ${s('of', { year: String(year) })}`}
    onClose={onClose}
    foot={<DialogFoot onCancel={onClose} act={a('act.abandon')} onAct={onAbandon} />}
  >
    <p>{a('abandon.sure')}</p>
  </Dialog>
)
