import type { Day } from '@jejak/shared/calendar/day'
import { signal } from '@preact/signals'
import { undoable, type Undo } from '../../suggestions/undo.ts'
import { t } from '../../ui/t.ts'

type LastAct = { readonly said: string; readonly undo?: Undo }

/** The last thing the person did to the day, and the way back. */
export const lastAct = signal<LastAct | undefined>(undefined)

/**
 * Does something to the suggestions of a day so that it can be undone, and says that it was done, or that it could not
 * be kept. Rejects then, so that a form stays as it is.
 */
export function perform(act: {
  readonly day: Day
  readonly said: string
  readonly run: () => Promise<unknown>
}): Promise<void> {
  return inTurn(async () => {
    const undo = await undoable(act.day, act.run).catch((error: unknown) => {
      lastAct.value = { said: t('kept.act') }
      throw error
    })
    if (undo) lastAct.value = { said: act.said, undo }
  })
}

export function undoLast(): Promise<void> {
  return inTurn(async () => {
    const undo = lastAct.value?.undo
    if (!undo) return
    lastAct.value = { said: (await undo()) ? t('undo.done') : t('undo.notPossible') }
  })
}

/** A suggestion is seen before its act has come to its end: whoever takes it back then means this one, not the one before. */
function inTurn(act: () => Promise<void>): Promise<void> {
  const done = before.then(act)
  before = done.catch(() => undefined)
  return done
}
let before: Promise<void> = Promise.resolve()
