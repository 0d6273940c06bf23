import { describe, expect, test } from 'vitest'
import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import { QueueSchema } from '@jejak/shared/bkn/queue'
import type { Queue } from '@jejak/shared/bkn/queue'
import type { SeenRow } from '@jejak/shared/bkn/sight'
import { toDay } from '@jejak/shared/calendar/day'
import { fail, ok } from '@jejak/shared/result'
import * as v from 'valibot'
import { ANSWERS } from '../page/command.ts'
import type { AnswerOf, Command } from '../page/command.ts'
import { runQueue } from '../runner.ts'
import type { BknPage, RunnerOptions } from '../runner.ts'

const DAY = toDay('2025-11-19')
const entry = (id: string, more: Partial<FillEntry> = {}): FillEntry => ({
  id,
  day: DAY,
  start: 490,
  end: 580,
  text: `Menyusun laporan ${id}`,
  rencanaAksi: 'Menyusun laporan keuangan bulanan',
  quantity: 1,
  unit: 'dokumen',
  evidence: '',
  ...more,
})
const queueOf = (...entries: readonly FillEntry[]): Queue => ({
  id: 'q',
  mode: 'save',
  items: entries.map((each) => ({ entry: each, state: { kind: 'waiting' } })),
  paused: null,
})
const row = (more: Partial<SeenRow> = {}): SeenRow => ({
  day: DAY,
  start: 490,
  end: 580,
  text: 'Menyusun lapo…',
  ...more,
})
const PERIOD = { code: '12', name: 'P', from: '2025-11-16', to: '2025-12-15', deadline: null }
const BEFORE = { rows: [], count: 0, minutes: 0 }
const found = (is: 'there' | 'absent' | 'hidden' | 'bare', more: object = {}) =>
  ok({ is, row: null, sight: BEFORE, inTime: [], isExact: false, ...more })

type Said = { readonly [Do in Command['do']]?: readonly unknown[] }

/** A page that gives these answers one after the other, the last one for good, and keeps what it was asked. */
function pageSaying(said: Said) {
  const asked: Command[] = []
  const reloads: number[] = []
  const well: Said = {
    look: [ok({ ...PERIOD, person: null })],
    find: [found('absent')],
    fill: [ok({ option: 'x', values: {} })],
    confirm: [ok(null)],
  }
  const given = new Map<Command['do'], number>()
  const page: BknPage = {
    async ask<Do extends Command['do']>(command: Extract<Command, { do: Do }>) {
      asked.push(command)
      const answers = said[command.do] ?? well[command.do] ?? []
      const nth = given.get(command.do) ?? 0
      given.set(command.do, nth + 1)
      const schema: v.GenericSchema<unknown, AnswerOf<Do>> = ANSWERS[command.do]
      return v.parse(schema, answers[Math.min(nth, answers.length - 1)])
    },
    async reload() {
      reloads.push(asked.length)
    },
  }
  return { page, asked, reloads, did: () => asked.map((command) => command.do).join(' ') }
}

const run = (queue: Queue, page: BknPage, more: Partial<RunnerOptions> = {}): Promise<Queue> =>
  runQueue(queue, {
    page,
    save: async () => undefined,
    log: async () => undefined,
    mappings: [],
    now: () => 0,
    today: () => DAY,
    signal: new AbortController().signal,
    sawEmpty: false,
    sureMs: 5,
    ...more,
  })

describe('an entry that was sent and does not come up', () => {
  const notSeen = { confirm: [fail(problem('not-on-calendar'))] }

  test('is looked for on a page loaded anew, twice, and then asked about: never sent again by itself', async () => {
    const { page, did, reloads } = pageSaying(notSeen)
    const queue = await run(queueOf(entry('a')), page)
    expect(did()).toBe('look find fill confirm look find look find')
    expect(reloads).toHaveLength(2)
    expect(queue.paused?.code).toBe('calendar-empty')
    expect(queue.items[0]?.state).toMatchObject({ kind: 'in-doubt', before: BEFORE })
  })

  test('goes on by itself where the site loads its page anew instead of answering', async () => {
    const { page, did } = pageSaying({
      confirm: [fail(problem('page-gone'))],
      find: [found('absent'), found('there')],
    })
    const queue = await run(queueOf(entry('a')), page)
    expect(queue.items[0]?.state).toMatchObject({ kind: 'saved', how: 'found' })
    expect(did()).toBe('look find fill confirm look find')
  })

  test('says that the tab is gone where nobody answers any more', async () => {
    const { page } = pageSaying({
      confirm: [fail(problem('page-gone'))],
      look: [ok({ ...PERIOD, person: null }), fail(problem('page-gone'))],
    })
    const queue = await run(queueOf(entry('a')), page)
    expect(queue.paused?.code).toBe('page-gone')
    expect(queue.items[0]?.state).toMatchObject({ kind: 'in-doubt', unanswered: true })
  })

  test('goes on by itself when a later look shows it', async () => {
    const { page } = pageSaying({
      ...notSeen,
      find: [found('absent'), found('absent'), found('there', { row: row() })],
    })
    const queue = await run(queueOf(entry('a')), page)
    expect(queue.paused).toBeNull()
    expect(queue.items[0]?.state).toEqual({ kind: 'saved', at: 0, how: 'found', reads: row() })
  })

  test('is sent again when the person says that it is not there, after two more looks', async () => {
    const asked = await run(queueOf(entry('a')), pageSaying(notSeen).page)
    const { page, did, reloads } = pageSaying({})
    const queue = await run(asked, page, { sawEmpty: true })
    expect(did()).toBe('look find look find fill confirm')
    expect(reloads).toHaveLength(2)
    expect(queue.items[0]?.state.kind).toBe('saved')
  })

  test('is not sent again when it comes up after the person said that it is not there', async () => {
    const asked = await run(queueOf(entry('a')), pageSaying(notSeen).page)
    const { page, did } = pageSaying({ find: [found('absent'), found('there')] })
    expect((await run(asked, page, { sawEmpty: true })).items[0]?.state.kind).toBe('saved')
    expect(did()).not.toContain('fill')
  })

  test('what else stands at its time is told before it is sent a second time', async () => {
    const asked = await run(queueOf(entry('a')), pageSaying(notSeen).page)
    const beside = { find: [found('absent', { inTime: [row({ text: 'Rapat' })] })] }
    const told = await run(asked, pageSaying(beside).page, { sawEmpty: true })
    expect(told.paused).toEqual({ code: 'stands-in-time', rows: [row({ text: 'Rapat' })] })
    const { page, did } = pageSaying(beside)
    expect((await run(told, page, { sawEmpty: true })).items[0]?.state.kind).toBe('saved')
    expect(did()).toContain('fill')
  })

  test.each(['504 Gateway Time-out', '502 Bad Gateway', 'Tidak dapat terhubung ke server'])(
    'is asked about before it is sent again where only the way to the server failed: %s',
    async (message) => {
      const failed = await run(
        queueOf(entry('a')),
        pageSaying({ confirm: [fail(problem('server-error', { message }))] }).page,
      )
      const { page, did } = pageSaying({})
      expect((await run(failed, page)).paused?.code).toBe('calendar-empty')
      expect(did()).not.toContain('fill')
    },
  )

  test('one look that is not sure is enough to ask', async () => {
    const failed = await run(
      queueOf(entry('a')),
      pageSaying({ confirm: [fail(problem('server-error'))] }).page,
    )
    const { page } = pageSaying({ find: [found('bare'), found('absent')] })
    expect((await run(failed, page)).paused?.code).toBe('calendar-empty')
  })
})

test('an entry that reads otherwise is recorded and told; other times stop the queue once', async () => {
  const words = pageSaying({ confirm: [ok(row())] })
  const cut = await run(queueOf(entry('a'), entry('b')), words.page)
  expect(cut.paused).toBeNull()
  expect(cut.items.map(({ state }) => state)).toMatchObject([{ reads: row() }, { reads: row() }])

  const late = row({ start: 495 })
  const times = pageSaying({ confirm: [ok(late)] })
  const stopped = await run(queueOf(entry('a'), entry('b'), entry('c')), times.page)
  expect(stopped.paused).toEqual({ code: 'saved-otherwise', rows: [late] })
  const done = await run(stopped, times.page)
  expect([done.paused, done.items.map(({ state }) => state.kind)]).toEqual([
    null,
    ['saved', 'saved', 'saved'],
  ])
})

test('what stands at exactly that time is asked about before the first sending', async () => {
  const { page, did } = pageSaying({
    find: [found('absent', { inTime: [row()], isExact: true })],
  })
  const asked = await run(queueOf(entry('a')), page)
  expect(asked.paused).toEqual({ code: 'stands-there', rows: [row()] })
  expect(did()).toBe('look find')
  expect((await run(asked, page, { sawEmpty: true })).items[0]?.state.kind).toBe('saved')
})

test('a rule of the site is learned from its refusal, and the rest is held to it before filling', async () => {
  const refusal = problem('form-refused', { field: 'text', message: 'maksimal 20 karakter' })
  const long = entry('b', { text: 'Menyusun laporan yang panjang sekali' })
  const refused = await run(
    queueOf(entry('a'), long),
    pageSaying({ confirm: [fail(refusal)] }).page,
  )
  expect(refused.items[0]?.state).toEqual({ kind: 'waiting' })
  expect(refused.rules).toEqual([{ field: 'text', kind: 'max', limit: 20 }])
  const { page, asked } = pageSaying({})
  const next = await run(refused, page)
  expect(next.paused).toEqual({ code: 'rule-broken', field: 'text' })
  expect(asked.filter((command) => command.do === 'fill')).toHaveLength(1)
})

test('a question of the site leaves the entry in doubt', async () => {
  const asks = problem('site-asks', { message: 'Jam bertabrakan. Tetap simpan?' })
  const queue = await run(queueOf(entry('a')), pageSaying({ confirm: [fail(asks)] }).page)
  expect(queue.paused).toEqual(asks)
  expect(queue.items[0]?.state).toMatchObject({ kind: 'in-doubt', unanswered: true })
})

test('a unit that was agreed to goes along with the filling', async () => {
  const { page, asked } = pageSaying({})
  const { rencanaAksi, unit } = entry('a')
  await run(queueOf(entry('a')), page, {
    units: [{ rencanaAksi, own: unit, theirs: 'Berkas', at: 1 }],
  })
  expect(asked.find((command) => command.do === 'fill')).toMatchObject({ unit: 'Berkas' })
  expect(asked.find((command) => command.do === 'confirm')).toMatchObject({ unit: 'Berkas' })
})

test('a queue that was kept before there was a look from before OK can still be read', () => {
  const kept = {
    ...queueOf(entry('a'), entry('b')),
    items: [
      { entry: entry('a'), state: { kind: 'in-doubt', unanswered: true } },
      { entry: entry('b'), state: { kind: 'saved', at: 1, how: 'found' } },
    ],
  }
  expect(v.parse(QueueSchema, kept)).toEqual(kept)
})
