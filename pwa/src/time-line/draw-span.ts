import { BEGIN_PX, type Held, type Taken } from './drag.ts'
import { readMarks } from './held-block.ts'
import type { LineHands } from './line-hands.ts'
import { toMinute, toY } from './scale.ts'
import { spanBetween, type Span } from './span.ts'

/** Free room under a pointer: whoever draws over a part of it says from when to when they did something. */
export function takeRoom(
  list: HTMLElement,
  hands: LineHands,
  event: PointerEvent,
): Taken | undefined {
  if (!(event.target instanceof Element)) return undefined
  const item = event.target.closest<HTMLElement>('[data-room]')
  const [start, end] = (item?.dataset['room'] ?? '').split('-').map(Number)
  if (!item || start === undefined || end === undefined) return undefined
  const offset = event.clientY - item.getBoundingClientRect().top
  return {
    restsFirst: true,
    begin: () => draw(list, hands, { item, room: { start, end }, offset }),
  }
}

function draw(
  list: HTMLElement,
  hands: LineHands,
  {
    item,
    room,
    offset,
  }: { readonly item: HTMLElement; readonly room: Span; readonly offset: number },
): Held {
  const marks = readMarks(list, hands.rows())
  const top = toY(marks, room.start)
  const minuteAt = (y: number) => toMinute(marks, top + y)
  let span = room
  return {
    name: 'room',
    follow(moved) {
      // Whoever only rests on it means all of it, as whoever presses it does.
      span =
        Math.abs(moved) < BEGIN_PX
          ? room
          : spanBetween(room, minuteAt(offset), minuteAt(offset + moved))
      item.dataset['drawn'] = hands.toLabel(span)
      item.style.setProperty('--drawn-top', `${toY(marks, span.start) - top}px`)
      item.style.setProperty('--drawn-height', `${toY(marks, span.end) - toY(marks, span.start)}px`)
    },
    end(isKept) {
      delete item.dataset['drawn']
      if (isKept) hands.onDrawn(span)
    },
  }
}
