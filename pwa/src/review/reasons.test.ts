import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDevice } from '../../test/device-fixture.ts'
import { keepReason, readReasons } from '../data/reasons.ts'
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
  const { database } = device
  expect(await readReasons(database)).toEqual([])
  await keepReason(database, { text: 'Lama', codes: ['late'] })
  await keepReason(database, { text: 'Baru', codes: [] })
  await keepReason(database, { text: 'Lama', codes: ['overlap'] })
  expect(await readReasons(database)).toEqual([
    { text: 'Lama', codes: ['overlap'] },
    { text: 'Baru', codes: [] },
  ])
})
