import type { Day } from '@jejak/shared/calendar/day'
import { useMemo, useState } from 'preact/hooks'
import { findOffered } from '../data/drafts.ts'
import { isToldWhoReads } from '../data/shown-to.ts'
import { findSkp, planOn, toPlan, type PlanChoice } from '../data/skp.ts'
import { toDayHours, workingDayOf } from '../entries/day-context.ts'
import { toDayViewModel } from '../entries/day-view-model.ts'
import { useLinker } from '../linking/use-linker.ts'
import { minuteIn, todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import { useLive } from '../storage/live.ts'
import { findShown } from '../storage/views.ts'

const NO_PLAN: readonly PlanChoice[] = []

/** What this device holds of a day, and what follows from it; worked out again when it or the minute changes. */
export function useDay(day: Day) {
  const { me, context } = useSession()
  const [attempt, setAttempt] = useState(0)
  const live = useLive(async () => {
    const [entries, drafts, skps, templates, isTold] = await Promise.all([
      findShown(context.database, day, day),
      findOffered(context.database, day),
      findSkp(context),
      context.database.templates.count(),
      isToldWhoReads(context, me),
    ])
    return { entries, drafts, plan: toPlan(skps), hasTemplates: templates > 0, isTold }
  }, [context, day, me, attempt])
  const today = todayIn(me.zone)
  const now = minuteIn(me.zone)
  const value = live.state === 'ready' ? live.value : null
  const board = useMemo(
    () =>
      value &&
      toDayViewModel({
        me,
        day,
        entries: value.entries,
        drafts: value.drafts.map(({ draft }) => draft),
        plan: value.plan,
        today,
        now,
      }),
    [me, day, value, today, now],
  )
  const plan = value?.plan ?? NO_PLAN
  const choices = useMemo(() => planOn(plan, me.periods, day), [plan, me.periods, day])
  const linker = useLinker(choices)
  const hours = useMemo(() => toDayHours(workingDayOf(me, day)), [me, day])
  return {
    state: live.state,
    held: value && board && { ...value, board, hours, choices, linker },
    retry: () => setAttempt(attempt + 1),
  }
}

/** All that is known of a day once it has been read. */
export type HeldDay = NonNullable<ReturnType<typeof useDay>['held']>
