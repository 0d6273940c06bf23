import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import type { Queue } from '@jejak/shared/bkn/queue'
import { fail, ok } from '@jejak/shared/result'
import type { Result } from '@jejak/shared/result'
import type { RunnerOptions } from '../runner.ts'

/** The right page, the right person, the right period, in time; the queue comes back with whom it belongs to. */
export async function arrive(
  queue: Queue,
  { day }: FillEntry,
  { page, today }: RunnerOptions,
): Promise<Result<Queue, BknProblem>> {
  // A queue whose page never showed a name does not wait for one each time.
  const period = await page.ask({
    do: 'look',
    salt: queue.person === null ? null : queue.id,
    ...(typeof queue.person === 'string' && { expected: queue.person }),
  })
  if (!period.ok) return period
  const { from, to, deadline, person } = period.value
  const known = queue.person === undefined ? person : queue.person
  if (known !== null && known !== person) return fail(problem('other-person'))
  // Told first: an older period that happens to be open says nothing of the entry's own deadline.
  if (day < from || to < day) return fail(problem('other-period'))
  if (deadline !== null && deadline < today()) return fail(problem('past-deadline'))
  return ok({ ...queue, person: known })
}
