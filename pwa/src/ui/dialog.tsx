import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import { CloseGently } from './close-gently.ts'
import { DialogAsk } from './dialog-ask.tsx'
import { focusHeading, focusPlace, placeOf, type Place } from './focus-place.ts'
import { Icon } from './icon.tsx'
import { findOpener } from './opener.ts'
import { seatToasts } from './toast-seat.ts'
import { Typed } from './typed.ts'

const FIELD = ':is(input:not([type=checkbox], [type=radio], [type=file]), textarea, select):enabled'

/**
 * The browser's own modal dialog: focus trap, Escape and the inert page behind come with it. It opens on what asks
 * for the focus, else on its first field, or on its heading when there is nothing to write, and the focus goes back to whatever opened it or to what is left
 * there. What was typed is never closed away without a word: it is asked first, whichever way it is closed.
 */
export function Dialog({
  title,
  onClose,
  foot,
  tall = false,
  isChanged = false,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly foot?: ComponentChildren
  readonly tall?: boolean
  /** There is something to lose that no field shows. */
  readonly isChanged?: boolean
  readonly children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const typed = useRef(new Typed()).current
  const titleId = useId()
  const [asked, setAsked] = useState<Asked | null>(null)

  // A layout effect: others end after the page was drawn without it, and would take the focus from where the page led it.
  useLayoutEffect(() => {
    const opener = findOpener()
    const place = opener && placeOf(opener)
    const own = dialog.current
    if (!own) return undefined
    own.showModal()
    typed.note(own)
    const body = own.querySelector('.dialog-body')
    const first =
      body?.querySelector<HTMLElement>('[autofocus]') ?? body?.querySelector<HTMLElement>(FIELD)
    if (first) first.focus()
    else focusHeading(own)
    const leaveSeat = seatToasts(own)
    return () => {
      leaveSeat()
      own.close()
      if (place) focusPlace(place)
    }
  }, [])

  const closeGently = (close: () => void) => {
    if (!isChanged && !typed.isChanged()) return close()
    const { activeElement } = document
    setAsked({ close, place: activeElement instanceof HTMLElement ? placeOf(activeElement) : null })
  }
  const goOn = () => {
    if (asked?.place) focusPlace(asked.place)
    setAsked(null)
  }
  const wish = () => (asked ? goOn() : closeGently(onClose))
  return (
    <CloseGently.Provider value={closeGently}>
      <dialog
        ref={dialog}
        class={tall ? 'tall' : undefined}
        aria-labelledby={titleId}
        onFocusIn={() => dialog.current && typed.note(dialog.current)}
        onKeyDown={(event) => {
          // Chromium cancels twice from a field for a time, and the second time it cannot be held: the key can.
          if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
          event.preventDefault()
          event.stopPropagation()
          wish()
        }}
        onCancel={(event) => {
          // A file picker that is closed without a choice says cancel as well, and that one bubbles.
          if (event.target !== event.currentTarget || !event.cancelable) return
          event.preventDefault()
          wish()
        }}
        onClose={(event) => {
          // The second way back in a row (a gesture) cannot be cancelled: it opens again as it was.
          if (event.target !== event.currentTarget || !event.currentTarget.isConnected) return
          event.currentTarget.showModal()
          wish()
        }}
      >
        <div class="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" class="button plain icon-only" onClick={() => closeGently(onClose)}>
            <Icon name="close" />
            <span class="hidden-visually">{t('action.close')}</span>
          </button>
        </div>
        <div class="dialog-body">{children}</div>
        {asked ? (
          <DialogAsk onStay={goOn} onLeave={asked.close} />
        ) : (
          foot && <div class="dialog-foot">{foot}</div>
        )}
      </dialog>
    </CloseGently.Provider>
  )
}

/** How the dialog was about to be closed, and where the person was. */
type Asked = { readonly close: () => void; readonly place: Place | null }
