import type { PlanChange } from '@jejak/shared/bkn/apply-reading'
import { b } from './t.ts'

type Props = {
  readonly changes: readonly PlanChange[]
  readonly notRenamed: ReadonlySet<string>
  readonly onRenamed: (ids: ReadonlySet<string>) => void
  readonly onKeep: () => void
  readonly onDiscard: () => void
}

/** What is new, changed and gone. A renamed item keeps its entries, unless the person says it is another one. */
export function PlanChanges({ changes, notRenamed, onRenamed, onKeep, onDiscard }: Props) {
  if (changes.length === 0) return <output class="note">{b('plan.same')}</output>
  const mark = (id: string) => onRenamed(new Set([...notRenamed, id]))
  return (
    <section class="card stack tight" aria-label={b('plan.preview')}>
      <h3>{b('plan.preview')}</h3>
      <ul class="stack tight">
        {changes.map((change) => (
          <li key={`${change.kind}-${change.id}`} class="small">
            <span class={change.kind === 'gone' ? 'tag warn' : 'tag'}>
              {b(`change.${change.kind}`)}
            </span>{' '}
            <span class="soft">{b(`what.${change.what}`)}</span>{' '}
            {change.before && change.after ? (
              <>
                <del>{change.before}</del> → <ins>{change.after}</ins>
              </>
            ) : (
              change.after || change.before
            )}
            {change.kind === 'renamed' && (
              <label class="choice">
                <input type="checkbox" checked onChange={() => mark(change.id)} />
                <span>{b('plan.isSame')}</span>
              </label>
            )}
          </li>
        ))}
      </ul>
      <p class="row">
        <button type="button" class="primary" onClick={onKeep}>
          {b('plan.keep')}
        </button>
        <button type="button" onClick={onDiscard}>
          {b('plan.discard')}
        </button>
      </p>
    </section>
  )
}
