import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t } from '../i18n.ts'
import { Icon } from './icon.tsx'

type Toast = {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

const SHOWN_MS = 7_000

const current = signal<Toast | null>(null)
const spoken = signal('')

/** Says something once: on screen with an optional way back, and in the one live region. */
export function say(text: string, action?: Toast['action']): void {
  current.value = action ? { text, action } : { text }
  spoken.value = text
}

/** Only for ears: what the eye sees anyway. */
export function announce(text: string): void {
  spoken.value = text
}

export function Toasts() {
  const toast = current.value
  useEffect(() => {
    if (!toast) return undefined
    const timer = setTimeout(() => (current.value = null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast])

  return (
    <>
      <div class="hidden-visually" aria-live="polite">
        {spoken.value}
      </div>
      <section class="toasts" aria-label={t('toast.label')}>
        {toast && (
          <div class="toast">
            <span class="grow">{toast.text}</span>
            {toast.action && (
              <button
                type="button"
                class="button plain"
                onClick={() => {
                  toast.action?.run()
                  current.value = null
                }}
              >
                {toast.action.label}
              </button>
            )}
            <button
              type="button"
              class="button plain icon-only"
              onClick={() => (current.value = null)}
            >
              <Icon name="close" />
              <span class="hidden-visually">{t('action.close')}</span>
            </button>
          </div>
        )}
      </section>
    </>
  )
}
