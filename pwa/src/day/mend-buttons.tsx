import type { Problem } from '@jejak/shared/entry/problems'
import { GRACE_MINUTES } from '@jejak/shared/entry/rules/future-end'
import { minuteIn, todayIn } from '../screen/clock.ts'
import { useSession } from '../screen/use-session.ts'
import type { ShownEntry } from '../storage/views.ts'
import { changeEntry, splitInMiddle } from './entry-acts.ts'
import { l, timesOf } from './line-text.ts'
import { useLine } from './line-context.ts'
import { mendsOf, type Mend } from './mends.ts'

/** The way out of a problem, beside the sentence that tells of it. */
export function MendButtons({
  problem,
  entry,
}: {
  readonly problem: Problem
  readonly entry: ShownEntry
}) {
  const { me, context } = useSession()
  const line = useLine()
  const mends = mendsOf(problem, {
    span: entry,
    others: line.entries.filter(({ id }) => id !== entry.id),
    latest: line.day === todayIn(me.zone) ? minuteIn(me.zone) + GRACE_MINUTES : 1440,
  })
  const take = (mend: Mend) => {
    switch (mend.kind) {
      case 'move':
      case 'start':
      case 'end': {
        const { start, end } = mend.span
        return void changeEntry(context, entry, { start, end })
      }
      case 'split':
        return void splitInMiddle(context, me, entry)
      case 'times':
        return line.setOpen(entry.id, 'times')
      case 'form':
        return line.onEdit(entry)
    }
  }
  return mends.slice(0, 2).map((mend) => (
    <button key={mend.kind} type="button" class="chip" onClick={() => take(mend)}>
      {l(`mend.${mend.kind}`, 'span' in mend ? timesOf(mend.span) : {})}
    </button>
  ))
}
