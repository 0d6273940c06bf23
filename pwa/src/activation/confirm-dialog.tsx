import { t } from '../i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { a } from './t.ts'

/** What ends, before it does. */
export const ConfirmDialog = ({
  name,
  onConfirm,
  onClose,
}: {
  readonly name: string
  readonly onConfirm: () => void
  readonly onClose: () => void
}) => (
  <Dialog
    title={a('lost.confirmNamed', { name })}
    onClose={onClose}
    foot={
      <>
        <button type="button" class="button" onClick={onClose}>
          {t('action.cancel')}
        </button>
        <button type="button" class="button danger" onClick={onConfirm}>
          {a('lost.confirm')}
        </button>
      </>
    }
  >
    <p>{a('lost.confirmText', { name })}</p>
  </Dialog>
)
