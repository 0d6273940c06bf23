import type { StoredSuggestion } from '../../storage/database.ts'
import { restore } from '../../suggestions/decide.ts'
import { now } from '../../ui/app-state.ts'
import { t } from '../../ui/t.ts'
import { perform } from './last-act.ts'

/** What was dropped can be brought back for as long as the day is kept. */
export function Dropped({ rows }: { readonly rows: readonly StoredSuggestion[] }) {
  return (
    <details class="small">
      <summary>{t('dropped.title', { n: rows.length })}</summary>
      <ul class="stack tight">
        {rows.map((row) => (
          <li key={row.id} class="row">
            <span class="grow">{row.suggestion?.text}</span>
            <button type="button" class="quiet" onClick={() => void bringBack(row)}>
              {t('dropped.undo')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

const bringBack = (row: StoredSuggestion) =>
  perform({ day: row.day, said: t('did.restored'), run: () => restore(row, now()) })
