import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../i18n.ts'

/** In place of the dialog's foot: something was typed, and closing would lose it. The safe answer has the focus. */
export function DialogAsk({
  onStay,
  onLeave,
}: {
  readonly onStay: () => void
  readonly onLeave: () => void
}) {
  const id = useId()
  const stay = useRef<HTMLButtonElement>(null)
  useEffect(() => stay.current?.focus(), [])
  return (
    <fieldset class="dialog-foot" aria-labelledby={id}>
      <p id={id} class="grow dialog-question">
        {t('dialog.unsaved')}
      </p>
      <button type="button" class="button danger" onClick={onLeave}>
        {t('dialog.discard')}
      </button>
      <button ref={stay} type="button" class="button primary" onClick={onStay}>
        {t('dialog.stay')}
      </button>
    </fieldset>
  )
}
