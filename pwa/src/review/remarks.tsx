import type { QueueItem } from '@jejak/shared/review/queue'
import { Icon } from '../ui/icon.tsx'
import { isReviewKey, r } from './t.ts'

/** What an entry is like beside other days and its target, and how it came here: facts, in a quiet voice. */
export function Remarks({ item }: { readonly item: Pick<QueueItem, 'remarks' | 'passedOn'> }) {
  const told = (item.remarks ?? []).flatMap(({ code, params }) => {
    const key = `remark.${code}`
    // A code of a newer server.
    return isReviewKey(key) ? [r(key, params)] : []
  })
  if (item.passedOn) told.push(r('remark.passed-on', { n: item.passedOn.workingDays }))
  if (told.length === 0) return null
  return (
    <ul class="remarks small quiet">
      {told.map((text) => (
        <li key={text}>
          <Icon name="info" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
