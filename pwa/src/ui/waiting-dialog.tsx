import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../i18n.ts'
import { findOpener, standIn } from './opener.ts'
import { Icon } from './icon.tsx'

/** What stands in for a dialog whose chunk is on its way: nothing can be typed in it, so nothing is lost when it closes. */
export function WaitingDialog({
  title,
  onClose,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const own = dialog.current
    if (!own) return undefined
    standIn(own, findOpener())
    own.showModal()
    // The browser gives the focus back to what had it before.
    return () => own.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={(event) => event.currentTarget.isConnected && onClose()}
    >
      <div class="dialog-head">
        <h2 id={titleId} tabIndex={-1} autofocus>
          {title}
        </h2>
        <button type="button" class="button plain icon-only" onClick={onClose}>
          <Icon name="close" />
          <span class="hidden-visually">{t('action.close')}</span>
        </button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  )
}
