import type { Me } from '@jejak/shared/org/me'
import type { DataContext } from '../storage/data-context.ts'
import type { DraftRow } from '../storage/rows.ts'
import { getShown } from '../storage/views.ts'
import { r } from '../screen/routine-text.ts'
import { holdByKeyboard, type KeyHands } from '../time-line/keyboard.ts'
import { letAllGo } from '../time-line/let-go.ts'
import { takeRoom } from '../time-line/draw-span.ts'
import { listenForDrags } from '../time-line/drag.ts'
import { takeBlock } from '../time-line/hold-block.ts'
import { announce, say } from '../ui/toast.ts'
import {
  changeEntry,
  mergePair,
  mergesOf,
  removeWithUndo,
  sayFixed,
  splitInMiddle,
} from './entry-acts.ts'
import { acceptGhosts, changeGhost, dropGhost } from './ghost-acts.ts'
import type { LineValue } from './line-context.ts'
import { l, timesOf } from './line-text.ts'
import { spanOnScreen } from './span-on-screen.ts'
import type { LineBlock, LineView } from './line-view.ts'
import { whyFixed } from './why-fixed.ts'

export { acceptGhosts, dropGhost } from './ghost-acts.ts'
export { submitSeen } from './submit-acts.ts'

type Ground = {
  readonly view: LineView
  readonly line: LineValue
  readonly context: DataContext
  readonly me: Me
  readonly onGap: (start: number, end: number) => void
}

/** Lets the blocks of a line be taken hold of, by pointer and by keys, until the signal ends it. */
export function holdLine(list: HTMLElement, now: () => Ground, signal: AbortSignal): void {
  const blockOf = (id: string): LineBlock | undefined =>
    now().view.items.find((item): item is LineBlock & typeof item => 'id' in item && item.id === id)

  const hands: KeyHands = {
    rows: () => now().view.rows,
    find: (id) => {
      const block = blockOf(id)
      return (
        block && {
          span: { start: block.start, end: block.end },
          canMove: block.kind === 'ghost' || whyFixed(block.judged.entry) === undefined,
        }
      )
    },
    toLabel: spanOnScreen,
    onDrawn: ({ start, end }) => now().onGap(start, end),
    onMove: (span) => announce(l('at', timesOf(span))),
    onFixed: (id) => {
      const block = blockOf(id)
      if (block?.kind === 'entry') sayFixed(block.judged.entry)
    },
    onDrop: async (id, { start, end }) => {
      const block = blockOf(id)
      const { context } = now()
      let isDone = false
      try {
        if (block?.kind === 'ghost') isDone = await changeGhost(context, block.row, { start, end })
        if (block?.kind === 'entry')
          isDone = await changeEntry(context, block.judged.entry, { start, end })
      } finally {
        // Where nothing was kept the line is not laid out anew, so nothing else brings it home.
        if (!isDone) letAllGo(list)
      }
    },
    onAct: (id, act, kept) => {
      if (act === 'help') return now().line.onHelp()
      const block = blockOf(id)
      if (block) void kept.then(() => actOn(now(), block, act))
    },
  }
  listenForDrags(
    list,
    (event) => takeBlock(list, hands, event) ?? takeRoom(list, hands, event),
    signal,
  )
  holdByKeyboard(list, hands, signal)
  // From now on the cursor may promise it.
  list.dataset['hands'] = 'ready'
}

type Act = 'accept' | 'remove' | 'split' | 'merge'

const actOn = (ground: Ground, block: LineBlock, act: Act): Promise<void> =>
  block.kind === 'ghost' ? actOnGhost(ground, block.row, act) : actOnEntry(ground, block.id, act)

async function actOnGhost({ context, line }: Ground, row: DraftRow, act: Act): Promise<void> {
  if (act === 'accept') return acceptGhosts(context, [{ row, planId: line.planFor(row) }])
  if (act === 'remove') return dropGhost(context, row)
  say(l('ghost.first'))
}

async function actOnEntry({ context, line, me }: Ground, id: string, act: Act): Promise<void> {
  // As it is by now: the screen may not yet show what the keys before this one did.
  const entry = await getShown(context.database, id)
  if (!entry) return
  switch (act) {
    case 'remove':
      return removeWithUndo(context, entry)
    case 'split':
      return splitInMiddle(context, me, entry)
    case 'merge': {
      if (whyFixed(entry)) return sayFixed(entry)
      const entries = line.entries.map((each) => (each.id === id ? entry : each))
      const { next, before } = mergesOf(entry, entries)
      const pair = next ?? before
      return pair ? mergePair(context, pair) : say(r('more.mergeNone'))
    }
    case 'accept':
      return undefined
  }
}
