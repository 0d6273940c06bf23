import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import type { Queue } from '@jejak/shared/bkn/queue'
import type { ItemOptions } from '../runner.ts'
import { arrive } from './arrive.ts'
import { question } from './question.ts'
import { seek } from './seek.ts'
import { learned, saved, stopAt } from './steps.ts'
import type { Step } from './steps.ts'

type Seeking = ItemOptions & {
  /** What the site said against it before the person closed the form. */
  readonly refusal?: BknProblem | undefined
}

/** Looks for an entry that was sent and has not come up; tells why when that is known, and asks when it is not. */
export async function seekSent(queue: Queue, id: string, options: Seeking): Promise<Step> {
  const item = queue.items.find(({ entry }) => entry.id === id)
  if (item === undefined) return { queue, goesOn: true }
  const { entry } = item
  const pause = (reason: BknProblem) => stopAt(queue, entry, reason, options)
  await options.save(queue)
  await options.page.reload()
  const here = await arrive(queue, entry, options)
  if (!here.ok) return pause(here.reason)
  const found = await seek(queue, item, { ...options, saw: null })
  if (!found.ok) return pause(found.reason)
  if (found.value.is === 'there') {
    return saved(queue, entry, { how: 'found', row: found.value.row }, options)
  }
  if (options.refusal !== undefined) {
    return stopAt(learned(queue, options.refusal), entry, options.refusal, options)
  }
  return pause(question(item.state, found.value, null) ?? problem('calendar-empty'))
}
