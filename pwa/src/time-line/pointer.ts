import { edgeScroll } from './edge-scroll.ts'
import { readMarks, showHeld } from './held-block.ts'
import { letGo } from './let-go.ts'
import { itemOf, type LineHands } from './line-hands.ts'
import { toMinute, toY, type Mark } from './scale.ts'
import { dropAt, isSameSpan, type Hold, type Span } from './span.ts'

/** Less is a hand that trembles. */
const BEGIN_PX = 4
/** A finger that moves at once scrolls the page; one that rests takes hold. */
const PRESS_MS = 350
const REST_PX = 8

type Drag = {
  readonly id: string
  readonly item: HTMLElement
  readonly hold: Hold
  readonly pointerId: number
  readonly isTouch: boolean
  readonly startY: number
  readonly startScroll: number
  readonly home: Span
  lastY: number
  span: Span
  marks: readonly Mark[] | null
  timer: number
}

/**
 * Lets blocks of a line be taken hold of by mouse, pen and finger. By the body a block is moved, by its grips it is
 * stretched; Escape brings it home. A finger scrolls the page unless it rests first, or begins on a grip.
 */
export function holdByPointer(list: HTMLElement, hands: LineHands, signal: AbortSignal): void {
  let drag: Drag | null = null
  const scroll = edgeScroll(() => drag && follow(drag))

  const begin = (held: Drag) => {
    held.marks = readMarks(list, hands.rows())
    list.dataset['dragging'] = held.hold
    list.setPointerCapture(held.pointerId)
    follow(held)
    if (held.isTouch) navigator.vibrate?.(10)
  }
  const follow = (held: Drag) => {
    if (!held.marks) return
    const { home, hold, marks } = held
    const edge = hold === 'end' ? home.end : home.start
    const moved = held.lastY - held.startY + scrollY - held.startScroll
    const span = dropAt(home, hold, toMinute(marks, toY(marks, edge) + moved))
    // Moved by less than a step it is where it was, though that may be beside the steps.
    const next = Math.abs(moved) < BEGIN_PX ? home : span
    if (held.item.dataset['held'] !== undefined && isSameSpan(next, held.span)) return
    held.span = next
    showHeld(held.item, { marks, home, span: next, label: hands.toLabel(next) })
  }
  const end = (isKept: boolean) => {
    if (!drag) return
    const { id, item, home, span, marks, timer, pointerId } = drag
    drag = null
    clearTimeout(timer)
    scroll.stop()
    delete list.dataset['dragging']
    if (list.hasPointerCapture(pointerId)) list.releasePointerCapture(pointerId)
    if (!marks) return
    swallowClick(list)
    if (isKept && !isSameSpan(home, span)) void hands.onDrop(id, span)
    else letGo(item)
  }

  const onDown = (event: PointerEvent) => {
    if (drag || !event.isPrimary || event.button !== 0) return
    const hold = holdAt(event.target)
    const item = itemOf(event.target)
    const id = item?.dataset['block']
    if (!hold || !item || id === undefined) return
    const found = hands.find(id)
    if (!found) return
    const isTouch = event.pointerType === 'touch'
    const held: Drag = {
      id,
      item,
      hold,
      isTouch,
      pointerId: event.pointerId,
      startY: event.clientY,
      startScroll: scrollY,
      home: found.span,
      lastY: event.clientY,
      span: found.span,
      marks: null,
      timer: 0,
    }
    drag = held
    if (isTouch && hold === 'whole') {
      held.timer = window.setTimeout(() => {
        if (found.canMove) return begin(held)
        drag = null
        hands.onFixed(id)
      }, PRESS_MS)
    }
  }
  const onMove = (event: PointerEvent) => {
    if (!drag || event.pointerId !== drag.pointerId) return
    drag.lastY = event.clientY
    if (drag.marks) {
      scroll.at(event.clientY)
      return follow(drag)
    }
    const moved = Math.abs(event.clientY - drag.startY)
    if (drag.timer !== 0) {
      // It scrolls: whoever rests first may drag.
      if (moved > REST_PX) end(false)
      return
    }
    if (moved < BEGIN_PX) return
    if (hands.find(drag.id)?.canMove) return begin(drag)
    const { id } = drag
    end(false)
    hands.onFixed(id)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !drag?.marks) return
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
  const still = (event: TouchEvent) => drag?.marks && event.preventDefault()
  list.addEventListener('touchmove', still, { signal, passive: false })
  const noMenu = (event: Event) => drag?.isTouch && event.preventDefault()
  list.addEventListener('contextmenu', noMenu, { signal })
  list.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
  signal.addEventListener('abort', () => end(false))
}

function holdAt(target: EventTarget | null): Hold | undefined {
  if (!(target instanceof Element)) return undefined
  const grip = target.closest<HTMLElement>('[data-grip]')?.dataset['grip']
  if (grip === 'start' || grip === 'end') return grip
  return target.closest('[data-grab]') ? 'whole' : undefined
}

/** What ends a drag is no click on the block. */
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
