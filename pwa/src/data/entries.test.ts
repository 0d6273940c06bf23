import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentOf, createDevice, rowOf } from '../../test/device-fixture.ts'
import { getShown } from '../storage/views.ts'
import {
  createEntry,
  removeEntry,
  saveEntry,
  submitEntry,
  UNDO_MS,
  undoRemove,
  withdrawEntry,
} from './entries.ts'

let device: ReturnType<typeof createDevice>
beforeEach(() => (device = createDevice()))
afterEach(() => device.database.close())

const saw = contentOf()
const outbox = () => device.database.outbox.orderBy('seq').toArray()
const kinds = async () => (await outbox()).map(({ mutation }) => mutation.kind)

test('an entry is made once, however often the same call comes', async () => {
  await createEntry(device.context, 'e', saw)
  await createEntry(device.context, 'e', saw)
  expect(await kinds()).toEqual(['entry.save'])
  expect(await getShown(device.database, 'e')).toMatchObject({ text: saw.text, status: 'draft' })
})

test('saving sends only what the person changed, and remembers what they saw', async () => {
  await device.database.entries.put(rowOf('e', { version: 4 }))
  const content = contentOf({ text: 'Menyusun laporan bulanan' })
  expect(await saveEntry(device.context, { id: 'e', saw, content })).toMatchObject({ ok: true })
  const [row] = await outbox()
  expect(row?.mutation).toMatchObject({ baseVersion: 4, patch: { text: content.text } })
  expect(Object.keys(row?.seen ?? {})).toEqual(['text'])
})

test('saving nothing new writes nothing', async () => {
  await device.database.entries.put(rowOf('e'))
  await saveEntry(device.context, { id: 'e', saw, content: saw })
  expect(await outbox()).toEqual([])
})

test('a field that moved since the form was opened is not painted over', async () => {
  await device.database.entries.put(rowOf('e', { text: 'Dari gawai lain' }))
  const content = contentOf({ text: 'Dari sini' })
  const saved = await saveEntry(device.context, { id: 'e', saw, content })
  expect(saved).toMatchObject({ ok: false, reason: { code: 'changed', fields: ['text'] } })
  expect(await outbox()).toEqual([])
})

test('a field that moved and was left alone does not stand in the way', async () => {
  await device.database.entries.put(rowOf('e', { quantity: 7 }))
  const content = contentOf({ text: 'Dari sini' })
  expect((await saveEntry(device.context, { id: 'e', saw, content })).ok).toBe(true)
  expect(await getShown(device.database, 'e')).toMatchObject({ quantity: 7, text: 'Dari sini' })
})

test('only what the person sees is submitted, and it can be withdrawn but not changed', async () => {
  await device.database.entries.put(rowOf('e'))
  const old = { id: 'e', saw: contentOf({ text: 'Lama' }) }
  expect(await submitEntry(device.context, old)).toMatchObject({ reason: { code: 'changed' } })
  expect((await submitEntry(device.context, { id: 'e', saw })).ok).toBe(true)
  const content = contentOf({ text: 'Terlambat' })
  const late = await saveEntry(device.context, { id: 'e', saw, content })
  expect(late).toMatchObject({ reason: { code: 'locked' } })
  expect((await withdrawEntry(device.context, 'e')).ok).toBe(true)
  expect(await kinds()).toEqual(['entry.submit', 'entry.withdraw'])
})

test('a removal is held for as long as it is offered and can be undone until it was sent', async () => {
  await device.database.entries.put(rowOf('e'))
  await removeEntry(device.context, 'e', { saw })
  const [row] = await outbox()
  expect(row?.holdUntil).toBe(device.context.clock.now() + UNDO_MS)
  expect(await undoRemove(device.context, 'e')).toBe(true)
  expect(await outbox()).toEqual([])
  await removeEntry(device.context, 'e')
  await device.database.outbox.toCollection().modify({ sent: 1 })
  expect(await undoRemove(device.context, 'e')).toBe(false)
})

test('what is gone takes no further act', async () => {
  expect(await removeEntry(device.context, 'e')).toMatchObject({ reason: { code: 'gone' } })
  await device.database.entries.put(rowOf('e', { removed: true }))
  expect(await submitEntry(device.context, { id: 'e', saw })).toMatchObject({
    reason: { code: 'gone' },
  })
})
