import type { Absence } from '@jejak/shared/org/absence'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { k, rangeText } from './t.ts'
import { useSending } from './use-sending.tsx'

/** Asked before it is done: what was confirmed has to be confirmed anew, and the days are expected again. */
export function WithdrawDialog({
  absence: { id, version: baseVersion, kind, from, to, state },
  onClose,
  onDone,
}: {
  readonly absence: Absence
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { isBusy, send, notice } = useSending(onDone)
  return (
    <Dialog
      title={k('absence.withdrawTitle')}
      onClose={onClose}
      foot={
        <DialogFoot
          onCancel={onClose}
          act={k('absence.withdraw')}
          isOff={isBusy}
          onAct={() => void send('withdrawAbsence', { id, baseVersion }, k('absence.withdrawn'))}
        />
      }
    >
      <div class="stack">
        {notice}
        <p>
          <strong>{k(`kind.${kind}`)}</strong>, {rangeText(from, to)}
        </p>
        <p>{k(state === 'confirmed' ? 'absence.withdrawConfirmed' : 'absence.withdrawAsked')}</p>
      </div>
    </Dialog>
  )
}
