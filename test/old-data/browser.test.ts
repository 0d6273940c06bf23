import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, test } from 'vitest'
import { BknPlanSchema } from '@jejak/shared/bkn/plan'
import { QueueSchema } from '@jejak/shared/bkn/queue'
import { overlay } from '@jejak/shared/sync/overlay'
import { MutationSchema, type Mutation } from '@jejak/shared/sync/mutation'
import type { Entry } from '@jejak/shared/entry/entry'
import * as v from 'valibot'
import { getCurrentPerson, openExtension, openPerson } from './browser-door.ts'
import { frozenPath } from './frozen-server.ts'
import { readProfileFile, rowsOf, type FrozenProfile } from './profile-file.ts'
import { readProfile, restoreProfile } from './profile.ts'

const URL = 'http://localhost:8787'
const load = (name: string) => readProfileFile(frozenPath(name), URL)
const personOf = ({ databases }: FrozenProfile) =>
  databases.find(({ name }) => /^jejak-[0-9a-f]{8}-/.test(name))?.name.slice('jejak-'.length) ?? ''

/** The rows that are there now of each frozen store, in the same order. */
async function readAgain({ databases }: FrozenProfile) {
  const found = { url: URL, area: {}, databases: await readProfile() }
  return allRows(databases, (database, store) => rowsOf(found, database, store))
}

/** The frozen ones. A newer version may have added to a row, and has not taken from it. */
const allRows = (
  databases: FrozenProfile['databases'],
  read: (database: string, store: string) => readonly unknown[],
) =>
  databases.flatMap(({ name, stores }) =>
    stores.map((store) => [name, store.name, read(name, store.name)]),
  )
const frozenRows = (profile: FrozenProfile) =>
  allRows(profile.databases, (database, store) => rowsOf(profile, database, store))

describe.each(['owner.pwa.jsonl', 'supervisor.pwa.jsonl'])('a browser of before: %s', (file) => {
  const profile = load(file)
  const personId = personOf(profile)
  const of = (store: string) => rowsOf(profile, `jejak-${personId}`, store)

  beforeAll(async () => {
    for (const { name } of profile.databases) {
      await new Promise((done) => indexedDB.deleteDatabase(name).addEventListener('success', done))
    }
    await restoreProfile(profile.databases)
  })

  test('keeps every row of every store', async () => {
    const database = await openPerson(personId)
    database.close()
    expect(await readAgain(profile)).toMatchObject(frozenRows(profile))
  })

  test('knows who is in front of it', async () => {
    expect(await getCurrentPerson()).toMatchObject({ person: { id: personId } })
  })

  test('shows each entry with what was done to it and not sent', async () => {
    const database = await openPerson(personId)
    const shown = await database.findShown('2026-11-01', '2026-11-30')
    database.close()
    const known = new Map((of('entries') as Entry[]).map((entry) => [entry.id, entry]))
    const waiting = (of('outbox') as { entryId: string; mutation: Mutation }[]).filter(
      ({ mutation }) => mutation.kind !== 'review.decide',
    )
    const wanted = [...new Set([...known.keys(), ...waiting.map(({ entryId }) => entryId)])]
      .map((id) => {
        const own = waiting.filter(({ entryId }) => entryId === id)
        return overlay(
          known.get(id),
          own.map(({ mutation }) => mutation),
          personId,
        )
      })
      .filter((view) => view !== undefined && !view.removed)
    expect(shown.map(({ conflict, ...view }) => (conflict === null ? view : undefined))).toEqual(
      expect.arrayContaining(wanted.map((view) => ({ ...view }))),
    )
    expect(shown.length).toBe(wanted.length)
  })

  test('counts all that was not sent, and each intent is one that the wire still takes', async () => {
    const database = await openPerson(personId)
    const unsent = await database.countUnsent()
    database.close()
    const files = of('files') as { state: string }[]
    const isUnsent = ({ state }: { state: string }) => state === 'waiting' || state === 'refused'
    const recorded = (of('recorded') as { sent: number }[]).filter(({ sent }) => sent === 0)
    const outbox = of('outbox') as { mutation: unknown }[]
    const rejected = of('rejected')
    expect(unsent).toBe(
      outbox.length + rejected.length + files.filter(isUnsent).length + recorded.length,
    )
    expect(outbox.length).toBeGreaterThan(1)
    for (const { mutation } of outbox) v.parse(MutationSchema, mutation)
  })
})

describe('the extension of before', () => {
  const profile = load('owner.extension.jsonl')

  test('keeps every row of every store, and its plan and its queue can be read', async () => {
    await restoreProfile(profile.databases)
    await openExtension()
    expect(await readAgain(profile)).toMatchObject(frozenRows(profile))
    const meta = rowsOf(profile, 'jejak', 'meta') as { key: string; value: unknown }[]
    const value = (key: string) => meta.find((row) => row.key === key)?.value
    expect(v.parse(BknPlanSchema, value('bkn.plan')).rhk.length).toBeGreaterThan(0)
    expect(v.parse(QueueSchema, value('bkn.queue')).items).toHaveLength(4)
  })
})
