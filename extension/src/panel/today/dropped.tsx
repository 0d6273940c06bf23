import type { Kept } from '../../storage/database.ts'
import { undoDrop } from '../../suggestions/decide.ts'
import { now, t } from '../../ui/world.ts'
import { perform } from './last-act.ts'

/** What was dropped can be brought back for as long as the day is kept. */
export function Dropped({ rows }: { readonly rows: readonly Kept[] }) {
  if (rows.length === 0) return null
  return (
    <details class="small">
      <summary>{t('dropped.title', { n: rows.length })}</summary>
      <ul class="stack tight">
        {rows.map((row) => (
          <li key={row.id} class="row">
            <span class="grow">{row.suggestion?.text}</span>
            <button type="button" class="quiet" onClick={() => void restore(row)}>
              {t('dropped.undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

const restore = (row: Kept) =>
  perform({ day: row.day, said: t('did.restored'), run: () => undoDrop(row, now()) })
