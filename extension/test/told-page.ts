import type { FillEntry } from '@jejak/shared/bkn/fill-entry'
import { problem } from '@jejak/shared/bkn/problem'
import type { Queue } from '@jejak/shared/bkn/queue'
import { toDay } from '@jejak/shared/calendar/day'
import { fail, ok } from '@jejak/shared/result'
import * as v from 'valibot'
import { ANSWERS } from '../src/bkn/page/command.ts'
import type { AnswerOf, Command } from '../src/bkn/page/command.ts'
import { runQueue } from '../src/bkn/runner.ts'
import type { BknPage, RunnerOptions } from '../src/bkn/runner.ts'

const entry = (id: string): FillEntry => ({
  id,
  day: toDay('2025-11-19'),
  start: 490,
  end: 580,
  text: `Menyusun laporan ${id}`,
  rencanaAksi: 'Menyusun laporan keuangan bulanan',
  quantity: 1,
  unit: 'dokumen',
  evidence: '',
})
export const queueOf = (...ids: readonly string[]): Queue => ({
  id: 'q',
  mode: 'save',
  items: ids.map((id) => ({ entry: entry(id), state: { kind: 'waiting' } })),
  paused: null,
})
/** Pressed, or nobody knows; what stood there before is kept with it. */
const NOTHING = { rows: [], count: 0, minutes: 0 }
export const IN_DOUBT = { kind: 'in-doubt', unanswered: true, before: NOTHING, at: 0 }
export const LOOKED = ['reload', 'look', 'find']
export const states = (queue: Queue) => queue.items.map(({ state }) => state.kind)

export const PERIOD = {
  code: '12',
  name: 'P',
  from: '2025-11-16',
  to: '2025-12-15',
  deadline: toDay('2025-12-19'),
}

/** What the calendar says of the entry. */
export const calendar = (is: 'there' | 'absent' | 'hidden' | 'bare', more: object = {}) =>
  ok({ is, row: null, sight: NOTHING, inTime: [], isExact: false, ...more })
export const handed = (ending: 'seen' | 'pressed' | 'left') => ok({ ending, row: null })

/** An answer, or what happens instead of one. */
type Say = { readonly ok: boolean } | (() => unknown)
type Says = { readonly [Do in Command['do']]?: Say }
/** A page that answers as told and remembers what it was asked; what is not told goes well. */
export function pageSaying(says: Says = {}) {
  const asked: string[] = []
  const well: Required<Says> = {
    look: ok({ ...PERIOD, person: 'a' }),
    read: fail(problem('wrong-page')),
    find: calendar('absent'),
    fill: ok({ option: 'x', values: {} }),
    confirm: ok(null),
    'hand-over': handed('seen'),
    stop: ok('stopped'),
  }
  const page: BknPage = {
    async ask<Do extends Command['do']>(command: Extract<Command, { do: Do }>) {
      asked.push(command.do)
      const told: Say = says[command.do] ?? well[command.do]
      const schema: v.GenericSchema<unknown, AnswerOf<Do>> = ANSWERS[command.do]
      return v.parse(schema, typeof told === 'function' ? told() : told)
    },
    async reload() {
      asked.push('reload')
    },
  }
  return { page, asked }
}

export function run(
  queue: Queue,
  page: BknPage,
  more: Partial<RunnerOptions> = {},
): Promise<Queue> {
  return runQueue(queue, {
    page,
    save: async () => undefined,
    log: async () => undefined,
    mappings: [],
    now: () => 0,
    today: () => toDay('2025-11-21'),
    signal: new AbortController().signal,
    sawEmpty: false,
    sureMs: 0,
    ...more,
  })
}
