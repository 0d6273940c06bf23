import { expect, test } from 'vitest'
import { problem } from '@jejak/shared/bkn/problem'
import type { BknProblem } from '@jejak/shared/bkn/problem'
import type { Queue } from '@jejak/shared/bkn/queue'
import { fail, ok } from '@jejak/shared/result'
import { pageSaying, queueOf, run } from '../../../test/told-page.ts'

const queueIn = (mode: Queue['mode']): Queue => ({ ...queueOf('a'), mode })

/** A page on which nothing stands, and that answers so after OK. */
const pageAfterOk = (said: { readonly confirm?: BknProblem; readonly refusal?: BknProblem }) =>
  pageSaying({
    ...(said.confirm && { confirm: fail(said.confirm) }),
    'hand-over': ok({
      ending: 'pressed',
      row: null,
      ...(said.refusal && { refusal: said.refusal }),
    }),
  }).page

const RULE = problem('form-refused', { message: 'Bukti dukung wajib diisi' })

test('what the site said before the person closed the form is told instead of "look yourself", and held against the rest', async () => {
  const queue = await run(queueIn('fill'), pageAfterOk({ refusal: RULE }))
  expect(queue.paused).toEqual(RULE)
  expect(queue.rules).toEqual([{ field: 'evidence', kind: 'required' }])
})

test('what was pressed stays in doubt although the site said something against it', async () => {
  const queue = await run(queueIn('fill'), pageAfterOk({ refusal: RULE }))
  expect(queue.items[0]?.state).toMatchObject({ kind: 'in-doubt', unanswered: true })
})

test('a unit that the site puts in just before OK is asked about, and nothing is in doubt', async () => {
  const reason = problem('unit-differs', { field: 'unit', message: 'laporan' })
  const queue = await run(queueIn('save'), pageAfterOk({ confirm: reason }))
  expect([queue.paused, queue.items[0]?.state]).toEqual([reason, { kind: 'waiting' }])
})
