import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../i18n.ts'
import { Icon } from './icon.tsx'

/**
 * The browser's own modal dialog: focus trap, Escape and the inert page behind come with it. Focus goes back to
 * whatever opened it.
 */
export function Dialog({
  title,
  onClose,
  foot,
  tall = false,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly foot?: ComponentChildren
  readonly tall?: boolean
  readonly children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      class={tall ? 'tall' : undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file picker that is closed without a choice says cancel as well, and that one bubbles.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
    >
      <div class="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="button plain icon-only" onClick={onClose}>
          <Icon name="close" />
          <span class="hidden-visually">{t('action.close')}</span>
        </button>
      </div>
      <div class="dialog-body">{children}</div>
      {foot && <div class="dialog-foot">{foot}</div>}
    </dialog>
  )
}
