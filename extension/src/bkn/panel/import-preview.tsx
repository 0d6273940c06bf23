import type { ImportedTable } from '@jejak/shared/bkn/rows'
import { formatDay, formatTime } from '@jejak/shared/i18n/text'
import { settings } from '../../ui/app-state.ts'
import { b } from './t.ts'

type Props = {
  readonly table: ImportedTable
  readonly onTake: () => void
  readonly onDiscard: () => void
}

/** What a file holds, and each cell that cannot be read by its row, before anything is taken over. */
export function ImportPreview({ table, onTake, onDiscard }: Props) {
  const { entries, errors } = table
  const { locale } = settings.value
  return (
    <div class="card stack tight">
      <p>{b('file.read', { n: entries.length })}</p>
      <ul class="small">
        {entries.map((entry) => (
          <li key={entry.id}>
            {formatDay(entry.day, locale, 'medium')}, {formatTime(entry.start, locale)}–
            {formatTime(entry.end, locale)}: {entry.text}
          </li>
        ))}
      </ul>
      {errors.length > 0 && (
        <div class="note warn" role="alert">
          <p>{b('file.errors', { n: errors.length })}</p>
          <ul class="small">
            {errors.map(({ row, column, code }) => (
              <li key={`${row}-${column}`}>
                {b('file.error', { row, column, reason: b(`file.error.${code}`) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="row">
        <button type="button" class="primary" disabled={entries.length === 0} onClick={onTake}>
          {b('file.take', { n: entries.length })}
        </button>
        <button type="button" onClick={onDiscard}>
          {b('plan.discard')}
        </button>
      </p>
    </div>
  )
}
