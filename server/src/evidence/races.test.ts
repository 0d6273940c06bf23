import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { makeId } from '../../test/agency.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { onBothEngines } from '../../test/databases.ts'
import { jpegOf, nameOf } from '../../test/files.ts'
import { useOffice } from '../../test/office.ts'
import type { Tx } from '../platform/db/database.ts'
import type { FileStore } from '../platform/file-store.ts'
import { lockFeed } from '../platform/feed-lock.ts'
import { getFile } from './get-file.ts'
import { putFile, QUOTA_BYTES } from './put-file.ts'
import { KEEP_UNCITED_MS, sweepUncited } from './sweep.ts'

stopClock()

onBothEngines('evidence files at the same moment', (open) => {
  const office = useOffice(open)
  let file: { readonly name: string; readonly bytes: Uint8Array }
  beforeEach(() => {
    const bytes = jpegOf(makeId())
    file = { name: nameOf(bytes), bytes }
  })

  const ani = () => {
    const { instansiId, person } = office.agency
    return { instansiId, personId: person.ani, sessionId: '' }
  }
  const read = () => getFile(office.deps, ani(), file.name)
  const put = () => putFile(office.deps, ani(), file)
  const owner = () => ({ instansiId: office.agency.instansiId, ownerId: office.agency.person.ani })
  /** Kept, cited by nothing, and due to go. */
  const makeDue = async () => {
    await put()
    await sweepUncited(office.deps)
    setClock(MORNING + KEEP_UNCITED_MS + 1)
  }
  const rows = () =>
    office.deps.db.read
      .selectFrom('evidence_file')
      .select('name')
      .where('owner_id', '=', office.agency.person.ani)
      .execute()

  /** The same bytes once more, as far as they come: until they are kept, or wait for what is under way. */
  const sendAgain = () => {
    const { deps } = office
    const { promise: waits, resolve } = Promise.withResolvers<void>()
    const files: FileStore = {
      ...deps.files,
      inTurn(place, work) {
        const turn = deps.files.inTurn(place, work)
        resolve()
        return turn
      },
    }
    const ends = putFile({ ...deps, files }, ani(), file)
    return { ends, goesOn: Promise.race([waits, ends]) }
  }
  /** The store of whoever is about to remove bytes, when the same bytes come again. */
  const removingLate = () => {
    const { files } = office.deps
    let again: ReturnType<typeof sendAgain> | undefined
    const store: FileStore = {
      ...files,
      async remove(place) {
        again ??= sendAgain()
        await again.goesOn
        await files.remove(place)
      },
    }
    return { store, again: () => again?.ends }
  }

  test('sent again between the end of a row and the end of its bytes, a file is there', async () => {
    await makeDue()
    const late = removingLate()
    await sweepUncited({ ...office.deps, files: late.store })
    expect(await late.again()).toMatchObject({ ok: true })
    expect([await rows(), (await read()).ok]).toEqual([[{ name: file.name }], true])
  })

  test('sent again while a sweep judges, a file is there', async () => {
    await makeDue()
    const { db } = office.deps
    const { instansiId, ownerId } = owner()
    let sweep: Promise<unknown> | undefined
    // As an upload does it: the lock, then the row, while the sweep has begun.
    await db.write(async (tx) => {
      await lockFeed(tx, db.engine, instansiId, ownerId)
      await tx
        .updateTable('evidence_file')
        .set({ uncited_since: null })
        .where('owner_id', '=', ownerId)
        .execute()
      sweep ??= sweepUncited(office.deps)
      if (db.engine === 'postgres') await untilItWaits(tx)
    })
    await sweep
    expect([await rows(), (await read()).ok]).toEqual([[{ name: file.name }], true])
  })

  test('an upload that is refused takes nothing from one of the same bytes that is kept', async () => {
    const { db } = office.deps
    const { instansiId: instansi_id, ownerId: owner_id } = owner()
    const other = { instansi_id, owner_id, name: nameOf(jpegOf('besar')) }
    const fill = () =>
      db.write((tx) =>
        tx
          .insertInto('evidence_file')
          .values({ ...other, size: QUOTA_BYTES, uploaded_at: 0, uncited_since: null })
          .execute(),
      )
    const empty = () =>
      db.write((tx) => tx.deleteFrom('evidence_file').where('owner_id', '=', owner_id).execute())
    const late = removingLate()
    // The room fills after the first look, and is free again when the refused one clears up.
    const refused = await putFile(
      {
        ...office.deps,
        db: { ...db, write: async (work) => (await fill(), db.write(work)) },
        files: {
          ...late.store,
          remove: async (place) => (await empty(), late.store.remove(place)),
        },
      },
      ani(),
      file,
    )
    expect(refused).toMatchObject({ ok: false, reason: { code: 'quota-exceeded' } })
    expect(await late.again()).toMatchObject({ ok: true })
    expect([await rows(), (await read()).ok]).toEqual([[{ name: file.name }], true])
  })
})

/** Until another connection waits for a lock of this transaction. Only a real server lets two write at once. */
async function untilItWaits(tx: Tx): Promise<void> {
  if (process.env['TEST_DATABASE_URL'] === undefined) return
  for (;;) {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::int as waiting from pg_locks
      where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`.execute(tx)
    if (rows[0]!.waiting > 0) return
  }
}
