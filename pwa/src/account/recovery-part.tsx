import { factorsContract } from '@jejak/shared/api/routes/factors'
import { useState } from 'preact/hooks'
import { failureText } from '../screen/failure-text.ts'
import { useServerAct } from '../screen/use-server-act.tsx'
import { callRow } from '../sync/http.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { s } from './security-text.ts'

/** How many recovery codes are left, and ten new ones. */
export function RecoveryPart({
  left,
  onChange,
}: {
  readonly left: number
  readonly onChange: () => void
}) {
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    onChange()
  }
  return (
    <section class="card stack" aria-label={s('recovery.title')}>
      <h2>{s('recovery.title')}</h2>
      <p class="small quiet">{s('recovery.lead', { n: left })}</p>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {s('recovery.renew')}
      </button>
      {isOpen && <RenewDialog onClose={close} />}
    </section>
  )
}

function RenewDialog({ onClose }: { readonly onClose: () => void }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const { isBusy, act, notice } = useServerAct<{ readonly recoveryCodes: readonly string[] }>(
    failureText,
    ({ recoveryCodes }) => setCodes(recoveryCodes),
  )
  if (codes) {
    return (
      // Closed away before they are kept, they are lost: it is asked first.
      <Dialog key="codes" title={s('recovery.fresh')} onClose={onClose} isChanged>
        <p>{s('recovery.once')}</p>
        <RecoveryCodes codes={codes} done={s('recovery.done')} onDone={onClose} />
      </Dialog>
    )
  }
  return (
    <Dialog
      key="ask"
      title={s('recovery.renewTitle')}
      onClose={onClose}
      foot={
        <DialogFoot
          onCancel={onClose}
          act={s('recovery.renew')}
          isOff={isBusy}
          onAct={() => void act(() => callRow(factorsContract.renewRecoveryCodes, {}))}
        />
      }
    >
      <p>{s('recovery.renewLead')}</p>
      {notice}
    </Dialog>
  )
}
