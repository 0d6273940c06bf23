import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { Icon } from './icon.tsx'
import { shownToast, spokenText, type Toast } from './toast.ts'
import { useSpot } from './use-spot.ts'
import { useUndoKey } from './use-undo-key.ts'

const SHOWN_MS = 8_000
/** Time to read and to decide. Whoever points at it or has the focus in it has all the time there is. */
const WITH_ACTION_MS = 12_000

const dismiss = () => (shownToast.value = null)

/** The messages of `say`, and the region that reads them out. */
export function Toasts() {
  const toast = shownToast.value
  return (
    <>
      <div class="hidden-visually" aria-live="polite">
        {spokenText.value}
      </div>
      <section class="toasts" aria-label={t('toast.label')}>
        {toast && <Shown toast={toast} />}
      </section>
    </>
  )
}

function Shown({ toast }: { readonly toast: Toast }) {
  const box = useRef<HTMLDivElement>(null)
  const [isHeld, setHeld] = useState(false)
  const { text, action } = toast
  const act = () => {
    dismiss()
    action?.run()
  }
  useEffect(() => {
    if (isHeld) return undefined
    const timer = setTimeout(dismiss, action ? WITH_ACTION_MS : SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast, isHeld])
  useSpot(box, toast)
  useUndoKey(action ? act : undefined)
  return (
    <div
      ref={box}
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span class="grow">{text}</span>
      {action && (
        <button type="button" class="button plain" aria-keyshortcuts="Control+Z" onClick={act}>
          {action.label}
          <kbd aria-hidden="true">{t('toast.keyShown')}</kbd>
        </button>
      )}
      <button type="button" class="button plain icon-only" onClick={dismiss}>
        <Icon name="close" />
        <span class="hidden-visually">{t('toast.close')}</span>
      </button>
    </div>
  )
}
