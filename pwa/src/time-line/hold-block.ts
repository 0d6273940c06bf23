import { BEGIN_PX, type Held, type Taken } from './drag.ts'
import { readMarks, showHeld } from './held-block.ts'
import { letGo } from './let-go.ts'
import { itemOf, type LineHands } from './line-hands.ts'
import { toMinute, toY } from './scale.ts'
import { dropAt, isSameSpan, type Hold, type Span } from './span.ts'

/** A block under a pointer: by its body it is moved, by its grips it is stretched, and those need no rest. */
export function takeBlock(
  list: HTMLElement,
  hands: LineHands,
  event: PointerEvent,
): Taken | undefined {
  const hold = holdAt(event.target)
  const item = itemOf(event.target)
  const id = item?.dataset['block']
  if (!hold || !item || id === undefined || !hands.find(id)) return undefined
  return {
    restsFirst: hold === 'whole',
    begin() {
      // As it is by now: a finger has rested meanwhile.
      const found = hands.find(id)
      if (found?.canMove) return lift(list, hands, { id, item, hold, home: found.span })
      if (found) hands.onFixed(id)
      return null
    },
  }
}

function lift(
  list: HTMLElement,
  hands: LineHands,
  block: {
    readonly id: string
    readonly item: HTMLElement
    readonly hold: Hold
    readonly home: Span
  },
): Held {
  const { id, item, hold, home } = block
  const marks = readMarks(list, hands.rows())
  const edge = toY(marks, hold === 'end' ? home.end : home.start)
  let span = home
  return {
    name: hold,
    follow(moved) {
      // Moved by less than a step it is where it was, though that may be beside the steps.
      const next =
        Math.abs(moved) < BEGIN_PX ? home : dropAt(home, hold, toMinute(marks, edge + moved))
      if (item.dataset['held'] !== undefined && isSameSpan(next, span)) return
      span = next
      showHeld(item, { marks, home, span, label: hands.toLabel(span) })
    },
    end(isKept) {
      if (isKept && !isSameSpan(home, span)) void hands.onDrop(id, span)
      else letGo(item)
    },
  }
}

function holdAt(target: EventTarget | null): Hold | undefined {
  if (!(target instanceof Element)) return undefined
  const grip = target.closest<HTMLElement>('[data-grip]')?.dataset['grip']
  if (grip === 'start' || grip === 'end') return grip
  return target.closest('[data-grab]') ? 'whole' : undefined
}
