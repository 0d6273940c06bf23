import type { OfficeCalendar } from '@jejak/shared/org/office-calendar'
import { useState } from 'preact/hooks'
import { Icon } from '../ui/icon.tsx'
import { PatternForm, type Kept } from './pattern-form.tsx'
import { k } from './t.ts'
import { weekText } from './week-text.ts'

/** The working patterns of an agency, with what each comes to in a week. */
export function PatternList({
  patterns,
  onChange,
}: {
  readonly patterns: OfficeCalendar['patterns']
  readonly onChange: () => void
}) {
  const [editing, setEditing] = useState<{ readonly kept: Kept | null } | null>(null)
  return (
    <section class="stack" aria-label={k('pattern.list')}>
      <div class="row spread">
        <h2>{k('pattern.list')}</h2>
        <button type="button" class="button" onClick={() => setEditing({ kept: null })}>
          <Icon name="plus" />
          {k('pattern.new')}
        </button>
      </div>
      {patterns.length === 0 && <p class="quiet">{k('pattern.none')}</p>}
      <ul class="stack">
        {patterns.map((kept) => (
          <li key={kept.id} class="card row spread">
            <div class="grow">
              <h3>
                <bdi>{kept.name}</bdi>
              </h3>
              <p class="small quiet">{weekText(kept.pattern)}</p>
            </div>
            <button type="button" class="button" onClick={() => setEditing({ kept })}>
              <Icon name="edit" />
              {k('calendar.change')}
              <span class="hidden-visually"> {kept.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {editing && (
        <PatternForm
          kept={editing.kept}
          onClose={() => setEditing(null)}
          onDone={() => {
            setEditing(null)
            onChange()
          }}
        />
      )}
    </section>
  )
}
