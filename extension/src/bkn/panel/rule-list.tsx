import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { unsettledIn, withDecision, withEntry } from '@jejak/shared/bkn/queue'
import type { BknQueueItem, Queue } from '@jejak/shared/bkn/queue'
import { rowOf } from '@jejak/shared/bkn/sight'
import { settledBy, valueOf } from '@jejak/shared/bkn/site-rule'
import type { SiteRule } from '@jejak/shared/bkn/site-rule'
import { saveQueue } from '../store/bkn-store.ts'
import { rowText } from './row-text.ts'
import { b } from './t.ts'
import { ValueForm } from './value-form.tsx'

/**
 * What of the rest of the queue the site would refuse by the rules it has shown so far, to be settled before it is
 * filled.
 */
export function RuleList({ queue }: { readonly queue: Queue }) {
  const broken = unsettledIn(queue)
  if (broken.length === 0) return null
  return (
    <section class="note warn stack tight" aria-label={b('fill.rules')}>
      <h3>{b('fill.rules')}</h3>
      <ul class="stack tight">
        {broken.map(({ item, rule }) => (
          <Broken key={item.entry.id} queue={queue} item={item} rule={rule} />
        ))}
      </ul>
    </section>
  )
}

function Broken(props: {
  readonly queue: Queue
  readonly item: BknQueueItem
  readonly rule: SiteRule
}) {
  const { queue, rule } = props
  const { entry } = props.item
  const field = b(`field.${rule.field}`)
  const use = (value: string) => {
    const settled: FillEntry | undefined = settledBy(rule, entry, value)
    if (settled) void saveQueue(withEntry(queue, settled))
  }
  return (
    <li class="stack tight">
      <p>
        <strong>{rowText({ ...rowOf(entry), text: entry.text.slice(0, 80) })}</strong>{' '}
        {b(`fill.rule.${rule.kind}`, {
          field,
          n: rule.limit ?? 0,
          hosts: (rule.hosts ?? []).join(', '),
        })}
      </p>
      <ValueForm label={field} initial={valueOf(rule.field, entry) ?? ''} onUse={use} />
      <p class="row">
        <button
          type="button"
          class="quiet"
          onClick={() => void saveQueue(withDecision(queue, entry.id, { kind: 'skipped' }))}
        >
          {b('settle.leaveOut')}
        </button>
      </p>
    </li>
  )
}
