import type { BknToExtension, Knowledge } from '@jejak/shared/handoff/bkn-messages'
import type { Me } from '@jejak/shared/org/me'
import { toSafeLine } from '@jejak/shared/text/characters'
import { liveQuery } from 'dexie'
import type { DataContext } from '../storage/data-context.ts'
import { recall } from './choices.ts'
import { findSkp, planOn, toPlan } from './skp.ts'

/** As long as its panel is told of a plan at all. */
const MOST_ITEMS = 500

/**
 * Tells the extension in this browser the plan of today and what the person has chosen so far, now and whenever that
 * changes: its panel then links by the same memory. Nothing of it leaves the device.
 * @param today the day of the person's zone at the moment of telling
 */
export function tellExtension({
  context,
  me,
  today,
  send,
  until,
}: {
  readonly context: DataContext
  readonly me: Me
  readonly today: () => Parameters<typeof planOn>[2]
  readonly send: (message: BknToExtension) => void
  readonly until: AbortSignal
}): void {
  if (until.aborted) return
  const subscription = liveQuery(() => knowledgeOf(context, me, today())).subscribe({
    next: send,
    // Who left has closed their database; what is broken is said where it is written.
    error: (error) => until.aborted || reportError(error),
  })
  until.addEventListener('abort', () => subscription.unsubscribe())
}

async function knowledgeOf(
  context: DataContext,
  me: Me,
  day: Parameters<typeof planOn>[2],
): Promise<Knowledge> {
  const all = toPlan(await findSkp(context))
  const plan = planOn(all, me.periods, day).slice(0, MOST_ITEMS)
  const names = new Map(all.map(({ id, rencanaAksi }) => [id, toSafeLine(rencanaAksi)]))
  const memory = await recall(context.database)
  return {
    type: 'bkn:knowledge',
    person: me.person.id,
    plan: plan.map(({ id, rencanaAksi, rhk, indikator }) => ({
      id,
      rencanaAksi: toSafeLine(rencanaAksi),
      rhk: toSafeLine(rhk),
      indikator: toSafeLine(indikator).slice(0, 5000),
    })),
    choices: memory.flatMap(({ text, objectKey = '', planId, at = 0 }) => {
      const rencanaAksi = planId === null ? null : names.get(planId)
      return rencanaAksi === undefined ? [] : [{ text, objectKey, rencanaAksi, at }]
    }),
  }
}
