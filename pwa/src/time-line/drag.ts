import { edgeScroll } from './edge-scroll.ts'

/** Less is a hand that trembles. */
export const BEGIN_PX = 4
/** A finger that moves at once scrolls the page; one that rests takes hold. */
const PRESS_MS = 350
const REST_PX = 8

/** What a pointer came down on, and what may become of it. */
export type Taken = {
  /** A finger has to rest on it first; a mouse or pen never. */
  readonly restsFirst: boolean
  /** It has moved far enough, or rested. Null: this stays where it is, and whoever tried has been told. */
  begin(): Held | null
}

/** What is in the hand. */
export type Held = {
  /** What the list is called meanwhile, for its look: `data-dragging`. */
  readonly name: string
  /** So many pixels down the page from where it came down, scrolling included. */
  follow(moved: number): void
  /** Let go; not kept after Escape, or when the browser took the pointer away. */
  end(isKept: boolean): void
}

type Drag = {
  readonly taken: Taken
  readonly pointerId: number
  readonly isTouch: boolean
  readonly startY: number
  readonly startScroll: number
  lastY: number
  held: Held | null
  timer: number
}

/**
 * Mouse, pen and finger on a list, as one: a drag begins after 4 px, or when a finger has rested; Escape ends it and
 * keeps nothing; near an edge of the screen the page scrolls along.
 */
export function listenForDrags(
  list: HTMLElement,
  take: (event: PointerEvent) => Taken | undefined,
  signal: AbortSignal,
): void {
  let drag: Drag | null = null
  const scroll = edgeScroll(() => drag && follow(drag))

  const follow = ({ held, lastY, startY, startScroll }: Drag) =>
    held?.follow(lastY - startY + scrollY - startScroll)
  const begin = (begun: Drag) => {
    begun.held = begun.taken.begin()
    if (!begun.held) {
      end(false)
      return
    }
    list.dataset['dragging'] = begun.held.name
    list.setPointerCapture(begun.pointerId)
    follow(begun)
    if (begun.isTouch) navigator.vibrate?.(10)
  }
  const end = (isKept: boolean) => {
    if (!drag) return
    const { held, timer, pointerId } = drag
    drag = null
    clearTimeout(timer)
    scroll.stop()
    delete list.dataset['dragging']
    if (list.hasPointerCapture(pointerId)) list.releasePointerCapture(pointerId)
    if (!held) return
    swallowClick(list)
    held.end(isKept)
  }

  const onDown = (event: PointerEvent) => {
    if (drag || !event.isPrimary || event.button !== 0) return
    const taken = take(event)
    if (!taken) return
    const isTouch = event.pointerType === 'touch'
    const begun: Drag = {
      taken,
      isTouch,
      pointerId: event.pointerId,
      startY: event.clientY,
      startScroll: scrollY,
      lastY: event.clientY,
      held: null,
      timer: 0,
    }
    drag = begun
    if (isTouch && taken.restsFirst) {
      begun.timer = window.setTimeout(() => begin(begun), PRESS_MS)
    }
  }
  const onMove = (event: PointerEvent) => {
    if (!drag || event.pointerId !== drag.pointerId) return
    drag.lastY = event.clientY
    if (drag.held) {
      scroll.at(event.clientY)
      return follow(drag)
    }
    const moved = Math.abs(event.clientY - drag.startY)
    if (drag.timer !== 0) {
      // It scrolls: whoever rests first may drag.
      if (moved > REST_PX) end(false)
      return
    }
    if (moved >= BEGIN_PX) begin(drag)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !drag?.held) return
    event.preventDefault()
    event.stopPropagation()
    end(false)
  }

  list.addEventListener('pointerdown', onDown, { signal })
  list.addEventListener('pointermove', onMove, { signal })
  list.addEventListener('pointerup', () => end(true), { signal })
  list.addEventListener('pointercancel', () => end(false), { signal })
  document.addEventListener('keydown', onKey, { signal, capture: true })
  // A drag that has begun keeps the page where it is; the browser asks at the first touch whether anybody may say so.
  const still = (event: TouchEvent) => drag?.held && event.preventDefault()
  list.addEventListener('touchmove', still, { signal, passive: false })
  const noMenu = (event: Event) => drag?.isTouch && event.preventDefault()
  list.addEventListener('contextmenu', noMenu, { signal })
  list.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
  signal.addEventListener('abort', () => end(false))
}

/** What ends a drag is no click on what lies under it. */
function swallowClick(list: HTMLElement): void {
  const stop = new AbortController()
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
    stop.abort()
  }
  list.addEventListener('click', swallow, { capture: true, signal: stop.signal })
  setTimeout(() => stop.abort(), 0)
}
