import { failureText } from '../screen/failure-text.ts'
import { Broken, Empty, Loading } from '../ui/page-states.tsx'
import type { Filter } from './queue-address.ts'
import { isFiltered } from './queue-address.ts'
import { r } from './t.ts'
import type { Queue } from './use-queue.ts'

/** What stands in the place of the list when there is none. */
export function QueueFace({
  queue,
  filter,
  personName,
}: {
  readonly queue: Queue
  readonly filter: Filter
  readonly personName: string
}) {
  const { fetched, isRead, waiting, refresh } = queue
  if (waiting.length === 0) {
    if (!isRead || fetched === 'busy') return <Loading />
    if (typeof fetched === 'object') {
      return <Broken text={failureText(fetched)} onRetry={refresh} />
    }
  }
  if (filter.person !== undefined) {
    return (
      <Empty icon="check" title={r('review.emptyOf', { name: personName })}>
        <p>{r('review.emptyOfText')}</p>
      </Empty>
    )
  }
  if (isFiltered(filter)) return <Empty icon="check" title={r('review.emptyFilter')} />
  return (
    <Empty icon="check" title={r('review.empty')}>
      <p>{r('review.emptyText')}</p>
    </Empty>
  )
}
