import { describe, expect, test } from 'vitest'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import type { ItemState, Queue } from '@jejak/shared/bkn/queue'
import { rowOf } from '@jejak/shared/bkn/sight'
import { PLAIN } from '../../sites/kinerja-second/plain-setting.ts'
import { keepRecords } from '../../sites/kinerja-second/records.ts'
import type { Sent } from '../../sites/kinerja-second/records.ts'
import type { Setting } from '../../sites/kinerja-second/setting.ts'
import { drawBatch } from '../../sites/kinerja-second/world.ts'
import { toEntry } from './entries.ts'
import { judge } from './verdict.ts'
import type { Verdict } from './verdict.ts'

const { world: drawn, wanted } = drawBatch(6, '2026-01-20')
const world = { ...drawn, before: [] }
const entries = wanted.map((each, index) => toEntry(each, world, index))
const [first, second] = wanted
const [entry] = entries
if (first === undefined || second === undefined || entry === undefined) throw new Error('too few')

const SAVED: ItemState = { kind: 'saved', at: 0, how: 'filled' }

/** What is wrong when the site was sent this and the queue says that: only the lists that are not empty. */
async function wrongWith(given: {
  readonly sent?: readonly Sent[]
  readonly first?: ItemState
  readonly setting?: Partial<Setting>
  readonly reasons?: readonly BknProblem[]
  readonly overheard?: readonly string[]
  readonly person?: string
}): Promise<Partial<Verdict>> {
  const records = keepRecords({ ...PLAIN, ...given.setting }, world, 0)
  for (const each of given.sent ?? wanted) await records.save(each, true)
  const queue: Queue = {
    id: 'q',
    mode: 'save',
    items: entries.map((each, index) => ({
      entry: each,
      state: (index === 0 ? given.first : undefined) ?? SAVED,
    })),
    paused: null,
    ...(given.person !== undefined && { person: given.person }),
  }
  const { reasons = [], overheard = [] } = given
  const verdict = judge({ queue, records, units: [], believed: [], reasons, overheard })
  return Object.fromEntries(Object.entries(verdict).filter(([, found]) => found.length > 0))
}

const kinds = async (given: Parameters<typeof wrongWith>[0]) => Object.keys(await wrongWith(given))
const rest = wanted.slice(1)

describe('the judge of the second e-Kinerja', () => {
  test('has nothing to say of entries that were sent once and called saved', async () => {
    expect(await wrongWith({})).toEqual({})
  })

  test('sees an entry that was sent twice', async () => {
    expect(await kinds({ sent: [...wanted, first] })).toEqual(['doubled'])
  })

  test('sees an entry that stood there before and was sent again', async () => {
    expect(await kinds({ sent: [first, ...wanted] })).toEqual(['doubled'])
  })

  test.each(['filled', 'found', 'told'] as const)(
    'sees that nothing is kept of an entry called saved: %s',
    async (how) => {
      expect(await kinds({ sent: rest, first: { kind: 'saved', at: 0, how } })).toEqual([
        'believed',
      ])
    },
  )

  test('sees an entry that is kept and was left out', async () => {
    expect(await kinds({ first: { kind: 'skipped' } })).toEqual(['denied'])
  })

  test('sees a queue that stands still', async () => {
    expect(await kinds({ sent: rest, first: { kind: 'waiting' } })).toEqual(['stuck'])
    expect(await kinds({ first: { kind: 'in-doubt', unanswered: true } })).toEqual(['stuck'])
  })

  test.each([
    ['plan', { plan: world.plans.find(({ id }) => id !== first.plan)?.id ?? '' }],
    ['quantity', { quantity: '99' }],
    ['unit', { unit: 'bukan satuannya' }],
    ['link', { link: '' }],
  ] as const)('sees a wrong value in one field: %s', async (field, change) => {
    const found = await wrongWith({ sent: [{ ...first, ...change }, ...rest] })
    expect(Object.keys(found)).toEqual(['wrong'])
    expect(found.wrong?.join()).toMatch(new RegExp(`^${field}:`))
  })

  test.each([
    ['date', { date: second.date }],
    ['start', { start: first.start + 1 }],
    ['end', { end: first.end + 1 }],
    ['text', { text: `${first.text}.` }],
  ] as const)('sees another %s, and that the entry itself is not kept', async (field, change) => {
    const found = await wrongWith({ sent: [{ ...first, ...change }, ...rest] })
    expect(found.wrong?.join()).toMatch(new RegExp(`^${field}:`))
    expect(found.believed).toHaveLength(1)
  })

  test('sees that a site kept it otherwise and nobody was told', async () => {
    const setting = { server: { ...PLAIN.server, alter: 'upper' } } as const
    expect(await kinds({ setting })).toEqual(['unsaid'])
    const reads = { ...rowOf(entry), text: entry.text.toUpperCase() }
    expect((await wrongWith({ setting, first: { ...SAVED, reads } })).unsaid).not.toEqual(
      expect.arrayContaining([expect.stringContaining(entry.day)]),
    )
  })

  test.each([
    [{ code: 'form-refused' }],
    [{ code: 'value-rejected' }],
    [{ code: 'stands-there' }],
    [{ code: 'server-error', message: ' ' }],
  ] as const)('sees a reason that says nothing: %o', async (reason) => {
    expect(await kinds({ reasons: [reason] })).toEqual(['mute'])
  })

  test('takes a field, the words of the site or its rows for a reason', async () => {
    const reasons: readonly BknProblem[] = [
      { code: 'value-rejected', field: 'start' },
      { code: 'server-error', message: '500' },
      { code: 'stands-there', rows: [rowOf(entry)] },
      { code: 'calendar-empty' },
    ]
    expect(await wrongWith({ reasons })).toEqual({})
  })

  test.each([
    ['a text in the log', { overheard: [JSON.stringify({ step: 'saved', text: entry.text })] }],
    ['a text in an address', { overheard: [`https://a.id/?q=${encodeURI(entry.text)}`] }],
    ['a rencana aksi in the console', { overheard: [`choosing ${entry.rencanaAksi}`] }],
    ['the name in the queue', { person: 'Siti Aminah' }],
  ])('sees a leak: %s', async (_says, given) => {
    expect(await kinds(given)).toEqual(['leaked'])
  })
})
