import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { applyReading } from '@jejak/shared/bkn/apply-reading'
import { emptyPlan } from '@jejak/shared/bkn/plan'
import type { BknPlan, Reading } from '@jejak/shared/bkn/plan'
import { toDay } from '@jejak/shared/calendar/day'
import { database } from '../../storage/database.ts'
import { actionsOf, choose, readBkn, savePlan, writeBkn } from './bkn-store.ts'

const today = toDay('2025-11-21')
let next = 0
const read = (plan: BknPlan, texts: readonly string[]) => {
  const reading: Reading = {
    kind: 'actions',
    period: {
      code: '12',
      name: 'Periode 12',
      from: toDay('2025-11-16'),
      to: toDay('2025-12-15'),
      deadline: null,
    },
    rows: texts.map((deskripsi) => ({ rhk: 'Tersusunnya laporan', deskripsi, target: '1' })),
  }
  return applyReading(plan, reading, { makeId: () => `id${next++}`, notRenamed: new Set() })
}

test('lines under a renamed rencana aksi go along to its new name, and its id stays', async () => {
  const first = read(emptyPlan(2025), ['Menyusun laporan bulanan', 'Mengonsep surat'])
  await savePlan(first, today)
  const [action] = actionsOf(first.plan, today)
  await choose('a', { isAccepted: true, rencanaAksi: 'Menyusun laporan bulanan' })
  await choose('b', { rencanaAksi: 'Mengonsep surat' })

  const second = read(first.plan, ['Menyusun laporan tiap bulan', 'Mengonsep surat'])
  await savePlan(second, today)
  const choices = await readBkn('choices')
  expect(choices['a']).toMatchObject({
    isAccepted: true,
    rencanaAksi: 'Menyusun laporan tiap bulan',
  })
  expect(choices['b']?.rencanaAksi).toBe('Mengonsep surat')
  expect(await database.plan.get(action?.id ?? '')).toMatchObject({
    rencanaAksi: 'Menyusun laporan tiap bulan',
  })
})

test('what is stored in a shape we no longer know counts as empty', async () => {
  await database.meta.put({ key: 'bkn.queue', value: { old: true } })
  expect(await readBkn('queue')).toBeNull()
  await writeBkn('queue', { id: 'q', mode: 'fill', items: [], paused: null })
  expect(await readBkn('queue')).toMatchObject({ id: 'q' })
})

test('answering a question about an imported row leaves it accepted; a suggestion waits for its yes', async () => {
  const row = {
    id: 'row',
    day: today,
    start: 480,
    end: 540,
    text: 'Merekonsiliasi belanja',
    rencanaAksi: null,
    quantity: 1,
    unit: '',
    evidence: [],
  }
  await writeBkn('imported', [row])
  await choose('row', { settling: { evidence: null } })
  await choose('suggestion', { settling: { evidence: null } })
  const choices = await readBkn('choices')
  expect(choices['row']?.isAccepted).toBe(true)
  expect(choices['suggestion']?.isAccepted).toBe(false)
})
