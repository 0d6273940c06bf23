import { useState } from 'preact/hooks'
import { Icon } from '../ui/icon.tsx'
import { RangeForm, type Range } from './range-form.tsx'
import { k, rangeText } from './t.ts'
import { useSending } from './use-sending.tsx'
import './worktime.css'

type Editing = Range | { readonly year: number; readonly kind: Range['kind'] }

/** The holidays and Ramadans of a year. */
export function RangeList({
  year,
  ranges,
  onChange,
}: {
  readonly year: number
  readonly ranges: readonly Range[]
  readonly onChange: () => void
}) {
  const [editing, setEditing] = useState<Editing | null>(null)
  const { send, notice } = useSending(onChange)
  return (
    <section class="stack" aria-label={k('calendar.days', { year: String(year) })}>
      <h2>{k('calendar.days', { year: String(year) })}</h2>
      <div class="row">
        <button
          type="button"
          class="button primary"
          onClick={() => setEditing({ year, kind: 'libur-nasional' })}
        >
          <Icon name="plus" />
          {k('calendar.add')}
        </button>
        <button type="button" class="button" onClick={() => setEditing({ year, kind: 'ramadan' })}>
          {k('calendar.addRamadan')}
        </button>
      </div>
      {notice}
      {ranges.length === 0 && <p class="quiet">{k('calendar.none')}</p>}
      <ul class="stack">
        {ranges.map((range) => (
          <li key={range.id} class="card range">
            <div class="grow">
              <p>
                <strong>{rangeText(range.from, range.to)}</strong>
              </p>
              <p>
                <bdi>{range.name}</bdi>
              </p>
              <p class="small quiet">
                {k(`range.${range.kind}`)}
                {range.source && (
                  <>
                    {' · '}
                    <bdi>{range.source}</bdi>
                  </>
                )}
              </p>
            </div>
            <div class="range">
              <button type="button" class="button icon-only" onClick={() => setEditing(range)}>
                <Icon name="edit" />
                <span class="hidden-visually">
                  {k('calendar.change')} {range.name}
                </span>
              </button>
              <button
                type="button"
                class="button icon-only"
                onClick={() => {
                  const { id, version: baseVersion } = range
                  void send('removeCalendarRange', { id, baseVersion }, k('calendar.removed'))
                }}
              >
                <Icon name="trash" />
                <span class="hidden-visually">
                  {k('calendar.remove')} {range.name}
                </span>
              </button>
            </div>
          </li>
        ))}
      </ul>
      {editing && (
        <RangeForm
          range={editing}
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
