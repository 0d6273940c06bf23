import { useState } from 'preact/hooks'
import { useSession } from '../screen/use-session.ts'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/toast.ts'
import { callOffice } from './call-office.ts'
import { RangeForm, type Range } from './range-form.tsx'
import { k, rangeText, wrongText } from './t.ts'
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
  const { context } = useSession()
  const [editing, setEditing] = useState<Editing | null>(null)
  const { send, notice } = useSending(onChange)
  const remove = ({ id, version, ...said }: Range) => {
    const form = { ...said, id: context.clock.newId(), baseVersion: 0 }
    const run = () =>
      void callOffice('saveCalendarRange', form).then((answer) => {
        if (answer.ok) onChange()
        else say(wrongText(answer.reason))
      })
    void send('removeCalendarRange', { id, baseVersion: version }, k('calendar.removed'), run)
  }
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
                  {k('calendar.change')} {range.name}, {rangeText(range.from, range.to)}
                </span>
              </button>
              <button
                type="button"
                class="button icon-only"
                onClick={() => {
                  remove(range)
                }}
              >
                <Icon name="trash" />
                <span class="hidden-visually">
                  {k('calendar.remove')} {range.name}, {rangeText(range.from, range.to)}
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
