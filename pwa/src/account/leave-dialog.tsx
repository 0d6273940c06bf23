import { useState } from 'preact/hooks'
import { exportUnsent, saveFile } from '../storage/export.ts'
import { useLive, valueOr } from '../storage/live.ts'
import { retryFiles } from '../storage/files.ts'
import { leave } from '../data/session.ts'
import { sendBesideNow, sendNow } from '../data/sync.ts'
import { countOffered } from '../data/drafts.ts'
import { countUnsent } from '../storage/unsent.ts'
import { t } from '../i18n.ts'
import { useKeeping } from '../screen/use-keeping.tsx'
import { useSession } from '../screen/use-session.ts'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'

/** Leaving never destroys unsent work: send it first, keep it sealed here, or take a file along. */
export function LeaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { me, context } = useSession()
  const { isBusy, keep, notice } = useKeeping()
  const [isStuck, setStuck] = useState(false)
  const unsent = valueOr(
    useLive(() => countUnsent(context.database), [context]),
    0,
  )
  const offered = valueOr(
    useLive(() => countOffered(context.database), [context]),
    0,
  )
  const sendFirst = async () => {
    await context.database.outbox.toCollection().modify({ holdUntil: 0 })
    await retryFiles(context.database)
    await sendNow()
    await sendBesideNow()
    const left = await countUnsent(context.database)
    if (left === 0) await leave()
    else setStuck(true)
  }
  const takeFile = async () => {
    saveFile('jejak-belum-terkirim.json', 'application/json', await exportUnsent(context, me))
    await leave()
  }
  if (unsent === 0) {
    return (
      <Dialog
        title={t('account.leave')}
        onClose={onClose}
        foot={
          <DialogFoot
            onCancel={onClose}
            act={t('account.leave')}
            isOff={isBusy}
            onAct={() => void keep(leave)}
          />
        }
      >
        {notice}
        <p>{t('leave.clean')}</p>
        {offered > 0 && <Notice tone="warn">{t('leave.offered', { n: offered })}</Notice>}
      </Dialog>
    )
  }
  return (
    <Dialog title={t('leave.title', { n: unsent })} onClose={onClose}>
      {notice}
      {offered > 0 && <Notice tone="warn">{t('leave.offered', { n: offered })}</Notice>}
      {isStuck && <Notice tone="warn">{t('leave.stuck', { n: unsent })}</Notice>}
      <button
        type="button"
        class="button primary wide"
        disabled={isBusy}
        onClick={() => void keep(sendFirst)}
      >
        {t('leave.send')}
      </button>
      <div class="stack">
        <button
          type="button"
          class="button wide"
          disabled={isBusy}
          onClick={() => void keep(leave)}
        >
          {t('leave.seal')}
        </button>
        <p class="small quiet">{t('leave.sealText')}</p>
      </div>
      <div class="stack">
        <button
          type="button"
          class="button wide"
          disabled={isBusy}
          onClick={() => void keep(takeFile)}
        >
          {t('leave.file')}
        </button>
        <p class="small quiet">{t('leave.fileText')}</p>
      </div>
    </Dialog>
  )
}
