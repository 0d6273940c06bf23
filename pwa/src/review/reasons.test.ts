import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDevice } from '../../test/device-fixture.ts'
import { fail, ok } from '@jejak/shared/result'
import { changeReason, exchangeReasons, keepReason, readReasons } from '../data/reasons.ts'
import { rankReasons } from './reasons.ts'

const READY = [
  { text: 'Lengkapi bukti.', codes: ['no-evidence'] },
  { text: 'Periksa jam.', codes: ['overlap', 'too-long'] },
  { text: 'Periksa jumlah.', codes: [] },
]

test('what fits comes first: one’s own before what is ready, then the rest, each once', () => {
  const own = [
    { text: 'Unggah notulen.', codes: ['no-evidence'] },
    { text: 'Pisahkan dua rapat.', codes: ['too-long'] },
    { text: 'Periksa jumlah.', codes: [] },
  ]
  expect(rankReasons(own, READY, ['no-evidence'])).toEqual([
    'Unggah notulen.',
    'Lengkapi bukti.',
    'Pisahkan dua rapat.',
    'Periksa jumlah.',
    'Periksa jam.',
  ])
})

test('of what one wrote for other reasons the newest three are offered', () => {
  const own = ['a', 'b', 'c', 'd'].map((text) => ({ text, codes: [] }))
  expect(rankReasons(own, [], ['overlap'])).toEqual(['a', 'b', 'c'])
})

let device: ReturnType<typeof createDevice>
beforeEach(() => (device = createDevice()))
afterEach(() => device.database.close())

test('a reason is remembered on this device, once, the newest first', async () => {
  const { context, database, pass } = device
  expect(await readReasons(database)).toEqual([])
  for (const [text, code] of [
    ['Lama', 'late'],
    ['Baru', 'no-plan'],
    ['Lama', 'overlap'],
  ] as const) {
    await keepReason(context, { text, codes: [code] })
    pass(1)
  }
  expect(await readReasons(database)).toMatchObject([
    { text: 'Lama', codes: ['overlap'] },
    { text: 'Baru', codes: ['no-plan'] },
  ])
})

test('one is put in other words or taken out, and what an older version kept is still there', async () => {
  const { context, database, pass } = device
  const old = [{ text: 'Lama', codes: ['late'] }]
  await database.settings.put({ key: 'returnReasons', value: old })
  const [kept] = await readReasons(database)
  expect(kept).toMatchObject({ text: 'Lama', codes: ['late'], removed: false })
  await changeReason(context, kept!, 'Lebih jelas')
  pass(1)
  expect(await readReasons(database)).toMatchObject([{ text: 'Lebih jelas', codes: ['late'] }])
  await changeReason(context, (await readReasons(database))[0]!, '')
  expect(await readReasons(database)).toEqual([])
})

test('what another device wrote comes with the next exchange, and without network nothing is lost', async () => {
  const { context, database } = device
  await keepReason(context, { text: 'Dari ponsel', codes: [] })
  await exchangeReasons(context, async () =>
    fail({ code: 'offline', retryAfterSeconds: undefined }),
  )
  expect(await readReasons(database)).toMatchObject([{ text: 'Dari ponsel' }])
  const there = { text: 'Dari meja', codes: [], usedAt: context.clock.now() + 1, removed: false }
  let said: readonly { readonly text: string }[] = []
  await exchangeReasons(context, async (_row, { reasons }) => {
    said = reasons
    return ok({ reasons: [there, ...reasons] })
  })
  expect(said.map(({ text }) => text)).toEqual(['Dari ponsel'])
  expect((await readReasons(database)).map(({ text }) => text)).toEqual([
    'Dari meja',
    'Dari ponsel',
  ])
})
