import { expect } from '@playwright/test'
import { PATIENCE } from '@jejak/extension/bkn/page/site'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import type { Fx } from '../sites/kinerja-bkn/backend/fx.ts'
import { test } from '../sites/replica.ts'
import { entryLine, makeBatch, rowLine } from './batch.ts'
import { openFiller } from './filler-page.ts'
import { CALENDAR, visit } from './kinerja-page.ts'
import { runQueueOf } from './plain-run.ts'

/** What a form that changed overnight does to the filler: filled right, or refused with the field named. */
const CHANGES: readonly (readonly [what: string, fx: Partial<Fx>, refused: BknProblem | null])[] = [
  ['labels renamed', { labels: 'renamed' }, null],
  ['labels renamed, names gone', { labels: 'renamed', names: 'removed' }, null],
  ['English labels', { labels: 'en' }, null],
  [
    'English labels, names and classes gone',
    { labels: 'en', names: 'removed', classes: 'removed' },
    null,
  ],
  ['classes gone', { classes: 'removed' }, null],
  ['classes and names gone', { classes: 'removed', names: 'removed' }, null],
  ['end before start', { fields: 'swapped' }, null],
  ['one more date field first', { fields: 'extra' }, null],
  ['an unknown label, its name still there', { labels: 'evidence-unknown' }, null],
  ['200 options', { options: 'two-hundred' }, null],
  ['no date to begin with', { dateDefault: 'empty' }, null],
  ['date and time labels unknown', { labels: 'unknown' }, { code: 'form-unknown', field: 'date' }],
  [
    'an unknown label and no names',
    { labels: 'evidence-unknown', names: 'removed' },
    { code: 'form-unknown', field: 'evidence' },
  ],
  [
    'vue-multiselect',
    { select: 'vue-multiselect' },
    { code: 'form-unknown', field: 'rencanaAksi' },
  ],
  [
    'two options of each text',
    { options: 'twins' },
    { code: 'option-ambiguous', field: 'rencanaAksi' },
  ],
  ['an empty list', { options: 'none' }, { code: 'options-empty', field: 'rencanaAksi' }],
]

/** One of each kind is tried in every run, the others at night. */
const DAILY: ReadonlySet<string> = new Set([
  'labels renamed, names gone',
  'classes and names gone',
  'end before start',
  'date and time labels unknown',
  'vue-multiselect',
  'two options of each text',
])

for (const [what, fx, refused] of CHANGES) {
  const title = `${what}: ${refused ? `refused, ${refused.field} named` : 'filled right'}`
  const tag = DAILY.has(what) ? '@bkn' : '@nightly'
  test(title, { tag }, async ({ visitor, sites }) => {
    sites.kinerja.set(fx)
    // Only a list that stays empty is waited for to the end of patience.
    const openMs = fx.options === 'none' ? 8000 : PATIENCE.openMs
    const page = await openFiller(visitor, { ...PATIENCE, openMs })
    await visit(visitor, CALENDAR)
    const entries = makeBatch({ seed: 7, count: 2, days: 2 })
    const queue = await runQueueOf(entries, page)
    expect(queue.paused).toEqual(refused)
    expect(sites.kinerja.rows.map(rowLine)).toEqual(refused ? [] : entries.map(entryLine))
  })
}
