import { expect, test } from 'vitest'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import type { Queue } from '@jejak/shared/bkn/queue'
import { toDay } from '@jejak/shared/calendar/day'
import { fail, ok } from '@jejak/shared/result'
import * as v from 'valibot'
import { ANSWERS } from '../page/command.ts'
import type { AnswerOf, Command } from '../page/command.ts'
import { runQueue } from '../runner.ts'
import type { BknPage } from '../runner.ts'

const DAY = toDay('2025-11-19')
const queueIn = (mode: Queue['mode']): Queue => ({
  id: 'q',
  mode,
  items: [
    {
      entry: {
        id: 'a',
        day: DAY,
        start: 490,
        end: 580,
        text: 'Menyusun laporan',
        rencanaAksi: 'Menyusun laporan keuangan bulanan',
        quantity: 1,
        unit: 'dokumen',
        evidence: '',
      },
      state: { kind: 'waiting' },
    },
  ],
  paused: null,
})

/** A page on which nothing stands, and that answers so after OK. */
function pageSaying(said: { readonly confirm?: BknProblem; readonly refusal?: BknProblem }) {
  const sight = { rows: [], count: 0, minutes: 0 }
  const period = { code: '12', name: 'P', from: '2025-11-16', to: '2025-12-15', deadline: null }
  const answers: { readonly [Do in Command['do']]: unknown } = {
    look: ok({ ...period, person: null }),
    read: undefined,
    find: ok({ is: 'absent', row: null, sight, inTime: [], isExact: false }),
    fill: ok({ option: 'x', values: {} }),
    confirm: said.confirm ? fail(said.confirm) : ok(null),
    'hand-over': ok({
      ending: 'pressed',
      row: null,
      ...(said.refusal && { refusal: said.refusal }),
    }),
    stop: ok('stopped'),
  }
  const page: BknPage = {
    async ask<Do extends Command['do']>(command: Extract<Command, { do: Do }>) {
      const schema: v.GenericSchema<unknown, AnswerOf<Do>> = ANSWERS[command.do]
      return v.parse(schema, answers[command.do])
    },
    reload: async () => undefined,
  }
  return page
}

const run = (queue: Queue, page: BknPage): Promise<Queue> =>
  runQueue(queue, {
    page,
    save: async () => undefined,
    log: async () => undefined,
    mappings: [],
    now: () => 0,
    today: () => DAY,
    signal: new AbortController().signal,
    sawEmpty: false,
    sureMs: 0,
  })

const RULE = problem('form-refused', { message: 'Bukti dukung wajib diisi' })

test('what the site said before the person closed the form is told instead of "look yourself", and held against the rest', async () => {
  const queue = await run(queueIn('fill'), pageSaying({ refusal: RULE }))
  expect(queue.paused).toEqual(RULE)
  expect(queue.rules).toEqual([{ field: 'evidence', kind: 'required' }])
})

test('what was pressed stays in doubt although the site said something against it', async () => {
  const queue = await run(queueIn('fill'), pageSaying({ refusal: RULE }))
  expect(queue.items[0]?.state).toMatchObject({ kind: 'in-doubt', unanswered: true })
})

test('a unit that the site puts in just before OK is asked about, and nothing is in doubt', async () => {
  const reason = problem('unit-differs', { field: 'unit', message: 'laporan' })
  const queue = await run(queueIn('save'), pageSaying({ confirm: reason }))
  expect([queue.paused, queue.items[0]?.state]).toEqual([reason, { kind: 'waiting' }])
})
