import type { ContentField } from '@jejak/shared/entry/entry'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentOf, createDevice, rowOf } from '../../test/device-fixture.ts'
import { waitingOf } from '../storage/outbox.ts'
import { resolveConflict, toConflict } from './conflicts.ts'
import { removeEntry, saveEntry, submitEntry } from './entries.ts'

let device: ReturnType<typeof createDevice>
beforeEach(() => (device = createDevice()))
afterEach(() => device.database.close())

const saw = contentOf()
const theirs = rowOf('e', { version: 2, text: 'Dari gawai lain', quantity: 5 })
const NOTHING = { keepMine: [], remove: false, restore: false }
const outbox = () => device.database.outbox.orderBy('seq').toArray()

/** The server has another text and quantity by now, and has said so to the first waiting change. */
async function meet(row = theirs, fields: ContentField[] = ['text']) {
  await device.database.entries.put(row)
  const [first] = await outbox()
  await device.database.outbox.update(first?.seq ?? 0, { conflict: fields })
  return toConflict(row, await waitingOf(device.database, 'e'))
}
async function saveMine() {
  await device.database.entries.put(rowOf('e'))
  const content = contentOf({ text: 'Dari sini', unit: 'berkas' })
  await saveEntry(device.context, { id: 'e', saw, content })
}

describe('what the person is asked about', () => {
  test('the fields that both changed, and no others', async () => {
    await saveMine()
    expect(await meet()).toMatchObject({
      fields: ['text'],
      mine: { text: 'Dari sini', unit: 'berkas' },
      wanted: 'save',
      isRemoved: false,
    })
  })

  test('a field in which both came to the same is no question', async () => {
    await saveMine()
    expect((await meet({ ...theirs, text: 'Dari sini' })).fields).toEqual([])
  })

  test.each([
    ['remove', (id: string) => removeEntry(device.context, id)],
    ['submit', (id: string) => submitEntry(device.context, { id, saw })],
  ] as const)('a waiting wish to %s is told', async (wanted, act) => {
    await device.database.entries.put(rowOf('e'))
    await act('e')
    expect(await meet()).toMatchObject({ wanted, fields: ['text'] })
  })
})

describe('what the person answers', () => {
  test('keeping mine is one change on the row they saw', async () => {
    await saveMine()
    await resolveConflict(device.context, await meet(), { ...NOTHING, keepMine: ['text'] })
    const rows = await outbox()
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      conflict: null,
      sent: 0,
      mutation: { baseVersion: 2, patch: { text: 'Dari sini', unit: 'berkas' } },
    })
  })

  test('taking theirs still sends what nobody else touched', async () => {
    await saveMine()
    await resolveConflict(device.context, await meet(), NOTHING)
    expect((await outbox())[0]?.mutation).toMatchObject({ patch: { unit: 'berkas' } })
    expect((await outbox())[0]?.mutation).not.toHaveProperty('patch.text')
  })

  test('a removal is said again only by someone who has looked', async () => {
    await device.database.entries.put(rowOf('e'))
    await removeEntry(device.context, 'e', { after: 'other' })
    const conflict = await meet()
    await resolveConflict(device.context, conflict, { ...NOTHING, remove: true })
    expect((await outbox())[0]).toMatchObject({
      after: 'other',
      mutation: { kind: 'entry.remove', baseVersion: 2 },
    })
  })

  test('an entry that was removed elsewhere comes back only when asked for', async () => {
    await saveMine()
    const gone = await meet({ ...theirs, removed: true })
    await resolveConflict(device.context, gone, { ...NOTHING, keepMine: ['text'] })
    expect(await outbox()).toEqual([])
    await saveMine()
    const again = await meet({ ...theirs, removed: true })
    await resolveConflict(device.context, again, { ...NOTHING, restore: true })
    expect((await outbox())[0]?.mutation).toMatchObject({ patch: { text: 'Dari sini' } })
  })

  test('what another tab has answered already is left alone', async () => {
    await saveMine()
    const conflict = await meet()
    await resolveConflict(device.context, conflict, { ...NOTHING, keepMine: ['text'] })
    const before = await outbox()
    await resolveConflict(device.context, conflict, NOTHING)
    expect(await outbox()).toEqual(before)
  })

  test.each([
    ['waits for its successor when all of mine is kept', ['text'] as const, true],
    ['is given up when part of it is', [] as const, false],
  ])('what waited for the change %s', async (_what, keepMine, isKept) => {
    await saveMine()
    await device.database.entries.put(rowOf('f', { start: 540, end: 600 }))
    const [first] = await outbox()
    await removeEntry(device.context, 'f', { after: first?.id ?? '' })
    await resolveConflict(device.context, await meet(), { ...NOTHING, keepMine })
    const rows = await outbox()
    const successor = rows.find(({ entryId }) => entryId === 'e')
    const removals = rows.filter(({ entryId }) => entryId === 'f')
    expect(removals.map(({ after }) => after)).toEqual(isKept ? [successor?.id] : [])
  })
})
