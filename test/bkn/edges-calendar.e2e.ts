import { expect } from '@playwright/test'
import { toDay } from '@jejak/shared/calendar/day'
import type { Fx } from '../sites/kinerja-bkn/backend/fx.ts'
import { test } from '../sites/replica.ts'
import { EIGHTH, entryOf, reads, runEdge, second, states, typed } from './edge-run.ts'
import { openFiller } from './filler-page.ts'
import { CALENDAR, visit } from './kinerja-page.ts'

const entry = entryOf()

/** One of each kind is tried in every run, the others at night. */
const DAILY: ReadonlySet<string> = new Set([
  'nine seconds late, counted from what is drawn',
  'cut in the calendar',
  'at other times',
])
const tagOf = (what: string) => (DAILY.has(what) ? '@bkn' : '@nightly')

/** Nine seconds of twenty-five, and twenty of twenty-five. */
const LATE: readonly (readonly [what: string, fx: Partial<Fx>])[] = [
  ['nine seconds late, counted by the site', { listMs: 1150 }],
  ['nine seconds late, counted from what is drawn', { listMs: 1150, counters: 'drawn' }],
  ['twenty seconds late, counted by nobody', { listMs: 2500, counters: 'none' }],
]
for (const [what, fx] of LATE) {
  test(
    `a list that comes ${what} is waited for`,
    { tag: tagOf(what) },
    async ({ visitor, sites }) => {
      sites.kinerja.set({ ...fx, loading: 'silent' })
      sites.kinerja.rows.push(typed(entry))
      const { queue, stops } = await runEdge({ visitor, kinerja: sites.kinerja }, [entry])
      expect(stops).toEqual([])
      expect(queue.items[0]?.state).toMatchObject({ kind: 'saved', how: 'found' })
      expect(sites.kinerja.rows).toHaveLength(1)
    },
  )
}

test(
  'an empty calendar that nothing vouches for is asked about, once',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    sites.kinerja.set({ counters: 'none', loading: 'silent' })
    const { queue, stops } = await runEdge({ visitor, kinerja: sites.kinerja }, [entry, second], {
      answer: () => 'not-there',
    })
    expect(stops).toEqual(['calendar-empty'])
    expect(states(queue)).toEqual(['saved', 'saved'])
    expect(sites.kinerja.rows).toHaveLength(2)
  },
)

test(
  'the calendar read for the plan is not believed empty while its list travels',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    sites.kinerja.set({ listMs: 1150, loading: 'silent' })
    sites.kinerja.rows.push(typed(entry))
    const page = await openFiller(visitor, EIGHTH)
    await visit(visitor, CALENDAR)
    expect(await page.ask({ do: 'read' })).toMatchObject({
      ok: true,
      value: { entries: [{ text: entry.text }] },
    })
  },
)

const OTHERWISE: readonly (readonly [
  what: string,
  fx: Partial<Fx>,
  reads: readonly (string | null)[],
  stops: readonly string[],
])[] = [
  [
    'cut in the calendar',
    { titles: 'cut' },
    ['Menyusun laporan keuanga…', 'Mengagendakan surat masu…'],
    [],
  ],
  [
    'with something before it',
    { titles: 'prefixed' },
    [`[Draft] ${entry.text}`, `[Draft] ${second.text}`],
    [],
  ],
  [
    'cut by the site',
    { keeps: 'text-cut' },
    ['Menyusun laporan keuanga', 'Mengagendakan surat masuk'.slice(0, 24)],
    [],
  ],
  [
    'in other words',
    { keeps: 'text-changed' },
    [entry, second].map(({ text }) => `Kegiatan harian: ${text.toUpperCase()}`),
    [],
  ],
  ['at other times', { keeps: 'times-rounded' }, [entry.text, null], ['saved-otherwise']],
  ['on another day', { keeps: 'next-day' }, [entry.text, second.text], ['saved-otherwise']],
]
for (const [what, fx, seen, asked] of OTHERWISE) {
  test(
    `an entry that reads ${what} is recorded once and told so`,
    { tag: tagOf(what) },
    async ({ visitor, sites }) => {
      sites.kinerja.set(fx)
      const { queue, stops } = await runEdge({ visitor, kinerja: sites.kinerja }, [entry, second], {
        answer: () => 'go-on',
      })
      expect([stops, states(queue), reads(queue)]).toEqual([asked, ['saved', 'saved'], seen])
      expect(sites.kinerja.rows).toHaveLength(2)
    },
  )
}

test(
  'several reads that are out of date lead to no second row',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    sites.kinerja.set({ rates: { staleRead: 1 } })
    const { queue } = await runEdge({ visitor, kinerja: sites.kinerja }, [entry, second], {
      answer: () => 'go-on',
    })
    expect(states(queue)).toEqual(['saved', 'saved'])
    expect(sites.kinerja.rows).toHaveLength(2)
  },
)

test(
  'a save that takes effect after more than a minute is found, although a person said that it is not there',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    // Later than the first question, and well within a minute after the answer.
    sites.kinerja.set({ rates: { effectLate: 1 }, effectMs: EIGHTH.openMs + 3400 })
    const { queue, stops } = await runEdge({ visitor, kinerja: sites.kinerja }, [entry], {
      answer: () => 'not-there',
    })
    expect(stops.length).toBeLessThanOrEqual(1)
    expect(queue.items[0]?.state).toMatchObject({ kind: 'saved', how: 'found' })
    expect(sites.kinerja.rows).toHaveLength(1)
  },
)

test(
  'before an entry is sent a second time it is told what stands at that time',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    const other = entryOf({
      id: 'x',
      start: 500,
      end: 540,
      text: 'Rapat pagi dengan kepala bidang',
    })
    sites.kinerja.set({ rates: { saveVanishes: 1 } })
    sites.kinerja.rows.push(typed(other))
    const said: string[] = []
    const { queue, stops } = await runEdge({ visitor, kinerja: sites.kinerja }, [entry], {
      answer: (code, { paused }) => {
        if (code === 'stands-in-time') {
          said.push(...(paused?.rows ?? []).map(({ text }) => text))
          sites.kinerja.set({ rates: {} })
        }
        return 'not-there'
      },
    })
    expect(stops).toEqual(['calendar-empty', 'stands-in-time'])
    expect(said).toEqual([other.text])
    expect(states(queue)).toEqual(['saved'])
    expect(sites.kinerja.rows).toHaveLength(2)
  },
)

test(
  'what stands at exactly that time already is asked about before anything is filled',
  { tag: '@bkn' },
  async ({ visitor, sites }) => {
    sites.kinerja.set({ titles: 'cut' })
    sites.kinerja.rows.push(typed(entry))
    const { queue, stops } = await runEdge({ visitor, kinerja: sites.kinerja }, [entry])
    expect(stops).toEqual(['stands-there'])
    expect(queue.paused?.rows?.[0]).toMatchObject({ day: toDay('2025-11-19'), start: 490 })
    expect(sites.kinerja.rows).toHaveLength(1)
  },
)

test(
  'a calendar that hides times is read by its day view and its totals',
  { tag: '@bkn' },
  async ({ visitor, sites }) => {
    sites.kinerja.set({ times: 'hidden' })
    sites.kinerja.rows.push(typed(second))
    const { queue, stops } = await runEdge({ visitor, kinerja: sites.kinerja }, [second, entry])
    expect(stops).toEqual([])
    expect(queue.items.map(({ state }) => state)).toMatchObject([
      { how: 'found' },
      { how: 'filled' },
    ])
    expect(sites.kinerja.rows).toHaveLength(2)
  },
)
