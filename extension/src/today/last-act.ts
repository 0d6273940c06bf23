import type { Day } from '@jejak/shared/calendar/day'
import { signal } from '@preact/signals'
import { undoable, type Undo } from '../drafts/undo.ts'
import { t } from '../ui/world.ts'

type LastAct = { readonly said: string; readonly undo?: Undo }

/** The last thing the person did to the day, and the way back. */
export const lastAct = signal<LastAct | undefined>(undefined)

/** Does something to the lines of a day so that it can be undone, and says that it was done. */
export async function perform(act: {
  readonly day: Day
  readonly said: string
  readonly run: () => Promise<unknown>
}): Promise<void> {
  const undo = await undoable(act.day, act.run)
  if (undo) lastAct.value = { said: act.said, undo }
}

export async function undoLast(): Promise<void> {
  const undo = lastAct.value?.undo
  if (!undo) return
  lastAct.value = { said: (await undo()) ? t('undo.done') : t('undo.notPossible') }
}
