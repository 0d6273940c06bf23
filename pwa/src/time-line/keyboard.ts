import { readMarks, showHeld } from './held-block.ts'
import { letGo } from './let-go.ts'
import { toKeyAct, type KeyAct } from './keys.ts'
import { itemOf, type LineHands } from './line-hands.ts'
import type { Mark } from './scale.ts'
import { isSameSpan, nudge, type Span } from './span.ts'

/** A row of presses is one change: it is kept when the hand rests. */
const REST_MS = 900

type Held = {
  readonly id: string
  readonly item: HTMLElement
  readonly home: Span
  readonly marks: readonly Mark[]
  span: Span
  timer: number
}

export type KeyHands = LineHands & {
  /** `kept`: what had been in the hand until then is kept first. */
  readonly onAct: (
    id: string,
    act: Exclude<KeyAct['kind'], 'nudge' | 'go' | 'home' | 'keep'>,
    kept: Promise<void>,
  ) => void
}

/**
 * The same by keys, on the block that has the focus. Until it is kept (after a rest, by Enter, or by going on) Escape
 * brings it home, as it does in a drag.
 */
export function holdByKeyboard(list: HTMLElement, hands: KeyHands, signal: AbortSignal): void {
  let held: Held | null = null

  const keep = async (): Promise<void> => {
    if (!held) return
    const { id, item, home, span, timer } = held
    held = null
    clearTimeout(timer)
    if (isSameSpan(home, span)) letGo(item)
    else await hands.onDrop(id, span)
  }
  const keepNow = () => void keep()
  const home = () => {
    if (!held) return
    clearTimeout(held.timer)
    letGo(held.item)
    hands.onMove(held.home)
    held = null
  }
  const move = (item: HTMLElement, id: string, act: Extract<KeyAct, { kind: 'nudge' }>) => {
    if (held && held.id !== id) keepNow()
    const found = hands.find(id)
    if (!found) return
    if (!found.canMove) return hands.onFixed(id)
    held ??= {
      id,
      item,
      home: found.span,
      span: found.span,
      marks: readMarks(list, hands.rows()),
      timer: 0,
    }
    const { marks } = held
    held.span = nudge(held.span, act.hold, act.by)
    showHeld(item, { marks, home: held.home, span: held.span, label: hands.toLabel(held.span) })
    hands.onMove(held.span)
    clearTimeout(held.timer)
    held.timer = window.setTimeout(keepNow, REST_MS)
  }

  const onKey = (event: KeyboardEvent) => {
    const { target } = event
    // Only the block itself: what is written or chosen inside it has keys of its own.
    if (!(target instanceof HTMLElement) || target.dataset['head'] === undefined) return
    const item = itemOf(target)
    const id = item?.dataset['block']
    const act = toKeyAct(event)
    if (!act || !item || id === undefined) return
    // Without anything in the hand they open and close, as on every button.
    if ((act.kind === 'home' || act.kind === 'keep') && !held) return
    event.preventDefault()
    switch (act.kind) {
      case 'nudge':
        return move(item, id, act)
      case 'go':
        return go(list, item, act.to)
      case 'home':
        event.stopPropagation()
        return home()
      case 'keep':
        return keepNow()
      case 'accept':
      case 'remove':
      case 'split':
      case 'merge':
      case 'help':
        hands.onAct(id, act.kind, keep())
    }
  }
  list.addEventListener('keydown', onKey, { signal })
  list.addEventListener('focusout', keepNow, { signal })
  signal.addEventListener('abort', home)
}

type Way = Extract<KeyAct, { kind: 'go' }>['to']

function go(list: HTMLElement, from: HTMLElement, to: Way): void {
  const heads = [...list.querySelectorAll<HTMLElement>('[data-head]')]
  const here = heads.findIndex((head) => from.contains(head))
  const at = { next: here + 1, previous: here - 1, first: 0, last: heads.length - 1 }[to]
  heads[at]?.focus()
}
