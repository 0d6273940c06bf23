import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, test } from 'vitest'
import { BknPlanSchema } from '@jejak/shared/bkn/plan'
import { QueueSchema } from '@jejak/shared/bkn/queue'
import { MutationSchema } from '@jejak/shared/sync/mutation'
import * as v from 'valibot'
import { getCurrentPerson, openExtension, openPerson } from './browser-door.ts'
import { countUnsent, personOf, rowsOfStores, shownOf, storesOf } from './expected.ts'
import { frozenPath } from './frozen-server.ts'
import { readProfileFile, rowsOf, type FrozenProfile } from './profile-file.ts'
import { readProfile, restoreProfile } from './profile.ts'

const URL = 'http://localhost:8787'
const load = (name: string) => readProfileFile(frozenPath(name), URL)

async function readAgain(profile: FrozenProfile) {
  return rowsOfStores(profile, { ...profile, databases: await readProfile() })
}

describe.each(['owner.pwa.jsonl', 'supervisor.pwa.jsonl'])('a browser of before: %s', (file) => {
  const profile = load(file)
  const personId = personOf(profile)
  const of = storesOf(profile)

  beforeAll(async () => {
    for (const { name } of profile.databases) {
      await new Promise((done) => indexedDB.deleteDatabase(name).addEventListener('success', done))
    }
    await restoreProfile(profile.databases)
  })

  test('keeps every row of every store', async () => {
    const database = await openPerson(personId)
    database.close()
    expect(await readAgain(profile)).toMatchObject(rowsOfStores(profile))
  })

  test('knows who is in front of it', async () => {
    expect(await getCurrentPerson()).toMatchObject({ person: { id: personId } })
  })

  test('shows each entry with what was done to it and not sent', async () => {
    const database = await openPerson(personId)
    const shown = await database.findShown('2026-11-01', '2026-11-30')
    database.close()
    const wanted = shownOf(profile)
    expect(shown.map(({ conflict, ...view }) => (conflict === null ? view : undefined))).toEqual(
      expect.arrayContaining([...wanted]),
    )
    expect(shown.length).toBe(wanted.length)
  })

  test('counts all that was not sent, and each intent is one that the wire still takes', async () => {
    const database = await openPerson(personId)
    const unsent = await database.countUnsent()
    database.close()
    expect(unsent).toBe(countUnsent(profile))
    const outbox = of('outbox') as { mutation: unknown }[]
    expect(outbox.length).toBeGreaterThan(1)
    for (const { mutation } of outbox) v.parse(MutationSchema, mutation)
  })
})

describe('the extension of before', () => {
  const profile = load('owner.extension.jsonl')

  test('keeps every row of every store, and its plan and its queue can be read', async () => {
    await restoreProfile(profile.databases)
    await openExtension()
    expect(await readAgain(profile)).toMatchObject(rowsOfStores(profile))
    const meta = rowsOf(profile, 'jejak', 'meta') as { key: string; value: unknown }[]
    const value = (key: string) => meta.find((row) => row.key === key)?.value
    expect(v.parse(BknPlanSchema, value('bkn.plan')).rhk.length).toBeGreaterThan(0)
    expect(v.parse(QueueSchema, value('bkn.queue')).items).toHaveLength(4)
  })
})
