import { countFromJejak, forgetFromJejak } from '../suggestions/from-jejak.ts'
import { formatDay } from '@jejak/shared/i18n/text'
import { useState } from 'preact/hooks'
import { readBkn, writeBkn } from '../bkn/store/bkn-store.ts'
import { database, type StoredSuggestion } from '../storage/database.ts'
import { useLive } from '../ui/use-live.ts'
import { settings } from '../ui/app-state.ts'
import { o, type OptionsKey } from './t.ts'

const PAGE_SIZE = 50

const STATES: Record<StoredSuggestion['state'], OptionsKey> = {
  edited: 'lines.edited',
  dropped: 'lines.dropped',
  offered: 'lines.offered',
  moved: 'lines.moved',
}

/** What the person made, beside what the recorder wrote: lines, answers, and choices that are remembered. */
export function OwnSuggestions({ hidesWhenEmpty = false }: { readonly hidesWhenEmpty?: boolean }) {
  const [limit, setLimit] = useState(PAGE_SIZE)
  const { value: rows = [] } = useLive(() => database.kept.orderBy('day').reverse().toArray(), [])
  if (hidesWhenEmpty && rows.length === 0) return null
  return (
    <section class="panel stack" aria-labelledby="lines-title">
      <h2 id="lines-title">{o('lines.title')}</h2>
      <p class="soft">{o('lines.lead')}</p>
      <p class="row">
        <strong class="grow">{o('lines.count', { n: rows.length })}</strong>
        <button
          type="button"
          class="stop"
          disabled={rows.length === 0}
          onClick={() => confirmed('lines.deleteAsk', () => database.kept.clear())}
        >
          {o('lines.deleteAll')}
        </button>
      </p>
      <details>
        <summary>{o('lines.show')}</summary>
        <ul class="stack tight">
          {rows.slice(0, limit).map((row) => (
            <li key={row.id} class="row">
              <span class="grow">
                <span class="soft small">
                  {formatDay(row.day, settings.value.locale, 'medium')} · {o(STATES[row.state])}
                </span>
                <br />
                {row.suggestion?.text ?? o('lines.noWords')}
              </span>
              <button
                type="button"
                class="quiet"
                onClick={() => confirmed('lines.deleteOne', () => database.kept.delete(row.id))}
              >
                {o('stored.delete')}
              </button>
            </li>
          ))}
        </ul>
        {rows.length > limit && (
          <button type="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
            {o('stored.more')}
          </button>
        )}
      </details>
      <Remembered />
    </section>
  )
}

/** Small stores, each told with its number and deleted by one press. */
function Remembered() {
  const { value: counts } = useLive(countRemembered, [])
  if (!counts) return null
  return (
    <ul class="stack tight">
      {STORES.filter(({ name }) => counts[name] > 0).map(({ name, text, clear }) => (
        <li key={name} class="row">
          <span class="grow">{o(text, { n: counts[name] })}</span>
          <button type="button" class="quiet" onClick={() => confirmed('lines.forgetAsk', clear)}>
            {o('stored.delete')}
          </button>
        </li>
      ))}
    </ul>
  )
}

const STORES = [
  { name: 'templates', text: 'lines.templates', clear: () => database.templates.clear() },
  { name: 'replies', text: 'lines.replies', clear: () => database.replies.clear() },
  { name: 'choices', text: 'lines.choices', clear: () => writeBkn('choices', {}) },
  { name: 'mappings', text: 'lines.mappings', clear: () => writeBkn('mappings', []) },
  { name: 'imported', text: 'lines.imported', clear: () => writeBkn('imported', []) },
  {
    name: 'plan',
    text: 'lines.plan',
    clear: () => Promise.all([database.plan.clear(), writeBkn('plan', null)]),
  },
  { name: 'jejak', text: 'lines.jejak', clear: forgetFromJejak },
  { name: 'log', text: 'lines.log', clear: () => writeBkn('log', []) },
] as const satisfies readonly {
  readonly name: string
  readonly text: OptionsKey
  readonly clear: () => Promise<unknown>
}[]

async function countRemembered() {
  return {
    templates: await database.templates.count(),
    replies: await database.replies.count(),
    choices: Object.keys(await readBkn('choices')).length,
    mappings: (await readBkn('mappings')).length,
    imported: (await readBkn('imported')).length,
    plan: await database.plan.count(),
    jejak: await countFromJejak(),
    log: (await readBkn('log')).length,
  }
}

function confirmed(ask: OptionsKey, act: () => Promise<unknown>): void {
  if (window.confirm(o(ask))) void act()
}
