import type { Day } from '@jejak/shared/calendar/day'
import { useEffect, useRef, useState } from 'preact/hooks'
import { database } from '../storage/database.ts'
import { forgetRange } from '../storage/forget.ts'
import { adapterOf } from '../adapters/registry/adapters.ts'
import { DateField } from '../ui/date-field.tsx'
import { useLive } from '../ui/use-live.ts'
import { o } from './t.ts'
import { StoredChoices } from './stored-choices.tsx'
import { StoredRows } from './stored-rows.tsx'

const PAGE_SIZE = 50
const TITLE = 'stored-title'

type Filter = { readonly app: string; readonly from: Day | ''; readonly to: Day | '' }

/** Everything the recorder wrote, to be read and deleted: by row, by app, by days. */
export function Stored() {
  const [filter, setFilter] = useState<Filter>({ app: '', from: '', to: '' })
  const [limit, setLimit] = useState(PAGE_SIZE)
  const { value: found } = useLive(() => readRows(filter, limit), [filter, limit])
  const { value: apps = [] } = useLive(async () => database.events.orderBy('app').uniqueKeys(), [])
  const title = useRef<HTMLHeadingElement>(null)
  const isThere = found !== undefined
  useEffect(() => {
    // Panel and popup lead here, and the browser looked for the heading before it was drawn.
    if (location.hash === `#${TITLE}`) title.current?.scrollIntoView()
  }, [isThere])
  if (!found) return null
  return (
    <section class="panel stack" aria-labelledby={TITLE}>
      <h2 id={TITLE} ref={title}>
        {o('stored.title')}
      </h2>
      <p class="soft">{o('stored.lead')}</p>
      <div class="row">
        <label class="field">
          <span>{o('stored.app')}</span>
          <select
            value={filter.app}
            onChange={(event) => setFilter({ ...filter, app: event.currentTarget.value })}
          >
            <option value="">{o('stored.allApps')}</option>
            {apps
              .map(String)
              .filter(Boolean)
              .map((app) => (
                <option key={app} value={app}>
                  {adapterOf(app)?.name ?? app}
                </option>
              ))}
          </select>
        </label>
        {(['from', 'to'] as const).map((edge) => (
          <DateField
            key={edge}
            label={edge === 'from' ? o('stored.from') : o('stored.to')}
            value={filter[edge]}
            onChange={(day) => setFilter({ ...filter, [edge]: day })}
          />
        ))}
      </div>
      <div class="row">
        <strong class="grow">{o('stored.count', { n: found.count })}</strong>
        {found.masked > 0 && <span class="tag">{o('stored.masked', { n: found.masked })}</span>}
        <button
          type="button"
          class="stop"
          disabled={found.count === 0}
          onClick={() => void erase(filter, found.count)}
        >
          {o('stored.deleteShown')}
        </button>
      </div>
      <details>
        <summary>{o('stored.show')}</summary>
        <StoredRows rows={found.rows} />
        {found.rows.length < found.count && (
          <button type="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
            {o('stored.more')}
          </button>
        )}
      </details>
      <StoredChoices />
    </section>
  )
}

async function erase(filter: Filter, count: number): Promise<void> {
  if (window.confirm(o('stored.deleteAsk', { n: count }))) await forgetRange(asRange(filter))
}

const asRange = ({ app, from, to }: Filter) => ({
  ...(app && { app }),
  ...(from && { from }),
  ...(to && { to }),
})

async function readRows({ app, from, to }: Filter, limit: number) {
  const matching = database.events
    .where('day')
    .between(from || '', to || '9999', true, true)
    .filter((row) => app === '' || row.app === app)
  const all = await matching.toArray()
  return {
    count: all.length,
    masked: all.reduce((sum, row) => sum + (row.masked ?? 0), 0),
    rows: all.toSorted((a, b) => b.at - a.at).slice(0, limit),
  }
}
