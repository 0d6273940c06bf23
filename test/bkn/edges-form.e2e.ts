import { expect } from '@playwright/test'
import { toDay } from '@jejak/shared/calendar/day'
import type { Fx } from '../sites/kinerja-bkn/backend/fx.ts'
import { test } from '../sites/replica.ts'
import { entryLine, rowLine } from './batch.ts'
import { entryOf, runEdge, second, states } from './edge-run.ts'
import { queueOf } from './plain-run.ts'

/** The fifth of December could be the twelfth of May. */
const swappable = entryOf({ id: 'c', day: toDay('2025-12-05') })

/** The form in ways a colleague manages: filled right, with nothing asked. */
const MANAGED: readonly (readonly [what: string, fx: Partial<Fx>])[] = [
  ['a day as DD-MM-YYYY and a time as HH.mm', { dateFormat: 'DD-MM-YYYY', timeFormat: 'HH.mm' }],
  [
    'a day as D MMMM YYYY and a time with seconds',
    { dateFormat: 'D MMMM YYYY', timeFormat: 'HH:mm:ss' },
  ],
  ['a day as MM/DD/YYYY', { dateFormat: 'MM/DD/YYYY' }],
  [
    'formats told in the placeholder',
    { dateFormat: 'DD/MM/YYYY', timeFormat: 'HH.mm', hints: true, dateDefault: 'empty' },
  ],
  ['no default day and no placeholder', { dateFormat: 'DD/MM/YYYY', dateDefault: 'empty' }],
  ['pickers that take no typing', { pickers: 'picked' }],
  ['a list that is drawn anew while it is open', { redraws: true }],
  ['fields that are emptied when a rencana aksi is chosen', { empties: true }],
  ['a unit that the site fills in a little later', { units: 'late' }],
  ['"are you sure?" after OK', { dialog: 'sure' }],
  ['a notice over the page that it was saved', { dialog: 'done' }],
]
/** One of each kind is tried in every run, the others at night. */
const DAILY: ReadonlySet<string> = new Set([
  'a day as DD-MM-YYYY and a time as HH.mm',
  'pickers that take no typing',
  '"are you sure?" after OK',
])

for (const [what, fx] of MANAGED) {
  test(
    `managed: ${what}`,
    { tag: DAILY.has(what) ? '@bkn' : '@nightly' },
    async ({ visitor, sites }) => {
      sites.kinerja.set({ dates: 'any', ...fx })
      const entries = [entryOf(), second, swappable]
      const { queue, stops } = await runEdge({ visitor, kinerja: sites.kinerja }, entries)
      expect([stops, states(queue)]).toEqual([[], ['saved', 'saved', 'saved']])
      expect(sites.kinerja.rows.map(rowLine)).toEqual(entries.map(entryLine))
    },
  )
}

test(
  'a question of the site that is more than a formality is handed to the person with its words',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    sites.kinerja.set({ dialog: 'warns' })
    const { queue, stops } = await runEdge({ visitor, kinerja: sites.kinerja }, [entryOf()], {
      answer: async (code) => {
        if (code !== 'site-asks') return 'enough'
        await visitor.getByRole('button', { name: 'Ya, simpan' }).click()
        await visitor.locator('.modal.show').waitFor({ state: 'hidden' })
        return 'go-on'
      },
    })
    expect([stops, states(queue)]).toEqual([['site-asks'], ['saved']])
    expect(sites.kinerja.rows).toHaveLength(1)
  },
)

test(
  'a unit the site insists on is asked about once and remembered',
  { tag: '@bkn' },
  async ({ visitor, sites }) => {
    sites.kinerja.set({ units: 'own' })
    const entries = [
      entryOf(),
      entryOf({ id: 'b', start: 600, end: 660, text: 'Menelaah laporan' }),
    ]
    const { queue, stops } = await runEdge({ visitor, kinerja: sites.kinerja }, entries)
    expect(stops).toEqual(['unit-differs'])
    expect(queue.paused?.message).toBe('Berkas')
    const { rencanaAksi, unit } = entryOf()
    const agreed = { units: [{ rencanaAksi, own: unit, theirs: 'Berkas', at: 1 }] }
    const again = await runEdge({ visitor, kinerja: sites.kinerja }, queue, agreed)
    expect([again.stops, states(again.queue)]).toEqual([[], ['saved', 'saved']])
    expect(sites.kinerja.rows.map(({ satuan }) => satuan)).toEqual(['Berkas', 'Berkas'])
  },
)

test(
  'a rule met for the first time holds the rest of the queue back before it is filled',
  { tag: '@bkn' },
  async ({ visitor, sites }) => {
    sites.kinerja.set({ maxText: 42, evidence: 'required' })
    const short = { ...entryOf(), text: 'Menyusun laporan keuangan' }
    const { queue, stops } = await runEdge({ visitor, kinerja: sites.kinerja }, [entryOf(), short])
    expect(stops).toEqual(['form-refused'])
    expect(states(queue)).toEqual(['waiting', 'waiting'])
    expect(queue.rules).toEqual([{ field: 'text', kind: 'max', limit: 42 }])
    const again = await runEdge({ visitor, kinerja: sites.kinerja }, queue)
    expect(again.queue.paused).toEqual({ code: 'rule-broken', field: 'text' })
    expect(sites.kinerja.rows).toEqual([])
  },
)

test(
  'a name that is only slow is waited for before it is judged',
  { tag: '@nightly' },
  async ({ visitor, sites }) => {
    const { queue } = await runEdge({ visitor, kinerja: sites.kinerja }, [entryOf()])
    const more = { ...queue, items: [...queue.items, ...queueOf([second]).items] }
    sites.kinerja.set({ nameMs: 2000 })
    const { stops } = await runEdge({ visitor, kinerja: sites.kinerja }, more)
    expect(stops).toEqual([])
    expect(sites.kinerja.rows).toHaveLength(2)
  },
)
