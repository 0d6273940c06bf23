import { Called } from './called.tsx'
import { UseList } from './use-list.tsx'
import { useOfficeCalendar } from './use-office-calendar.ts'
import './worktime.css'

/** The pattern of one person, where it is not that of their unit or agency. */
export function PersonPattern({
  person: { id, name },
}: {
  readonly person: { readonly id: string; readonly name: string }
}) {
  const { face, reload } = useOfficeCalendar()
  return (
    <div class="card">
      <Called face={face} onRetry={reload}>
        {(calendar) => (
          <UseList
            calendar={calendar}
            only={{ kind: 'person', id }}
            name={name}
            onChange={reload}
          />
        )}
      </Called>
    </div>
  )
}
