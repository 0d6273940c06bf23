import { setTimeout as wait } from 'node:timers/promises'
import type { DrawnQueue, fillPanel } from '../../pages/fill-panel.ts'
import { handOf } from './at-form.ts'
import type { PanelLane } from './panel-lanes.ts'

/** What is pressed shows within this, also on a busy machine. */
const SHOWN_MS = 1500
/** What stands like this for so long is what is to be read. */
const STILL_MS = 300

/**
 * Looks at the panel until nothing is at work there, and presses OK on the official form whenever the panel says that
 * this is theirs to do.
 */
export async function watch(
  lane: PanelLane,
  at: ReturnType<typeof fillPanel>,
  given: {
    readonly onDrawn: (drawn: DrawnQueue) => void
    /** Called while the filler is at work; the person may press "Hentikan". */
    readonly whileWorking: () => Promise<void>
  },
): Promise<DrawnQueue> {
  const press = handOf(lane)
  let hand = Promise.resolve()
  let turn = { line: '', isOver: true }
  let hasWorked = false
  let last = { text: '', since: Date.now() }
  for (const begun = Date.now(); ; await wait(80)) {
    const drawn = await at.read()
    const text = JSON.stringify(drawn)
    if (text !== last.text) last = { text, since: Date.now() }
    if (drawn === undefined) {
      if (Date.now() - begun > 20_000) throw new Error('the panel draws no queue')
      continue
    }
    given.onDrawn(drawn)
    if (drawn.is !== 'yours' || drawn.line !== turn.line) turn.isOver = true
    if (drawn.is === 'yours' && turn.isOver) {
      const mine = { line: drawn.line, isOver: false }
      turn = mine
      hand = hand.then(() => press(() => mine.isOver)).catch(() => undefined)
    }
    if (drawn.is === 'working') await given.whileWorking()
    const isStill = Date.now() - last.since >= STILL_MS
    const isAtRest = drawn.is === 'resting' || drawn.is === 'over'
    if (!isAtRest) hasWorked = true
    else if (isStill && (hasWorked || Date.now() - begun > SHOWN_MS)) {
      await hand
      return drawn
    }
  }
}
