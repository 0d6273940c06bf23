import type { SkpRecord } from '@jejak/shared/skp/skp-record'
import { Notice } from '../ui/notice.tsx'
import { a } from './a.ts'

/** Why it was given back, for as long as it is. */
export function ReturnedNote({ record: { state, acts } }: { readonly record: SkpRecord }) {
  const last = acts.find((act) => act.act === 'return')
  if (!last || (state !== 'returned' && state !== 'adendum-returned')) return null
  return (
    <Notice tone="warn" icon="back">
      <p class="small">{a('returned.why', { who: last.by })}</p>
      <p class="skp-comment">
        <bdi>{last.comment}</bdi>
      </p>
    </Notice>
  )
}
