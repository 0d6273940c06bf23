import { toFileUrl } from '@jejak/shared/evidence/file-name'
import { beforeEach, expect, test } from 'vitest'
import { makeId, type Agency } from '../../test/agency.ts'
import { signedIn, testApp } from '../../test/client.ts'
import { stopClock } from '../../test/clock.ts'
import { counting } from '../../test/counting.ts'
import { onBothEngines } from '../../test/databases.ts'
import { jpegOf, nameOf } from '../../test/files.ts'
import { submitNew, useOffice } from '../../test/office.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { EvidenceFileTable } from '../platform/db/work-tables.ts'
import { LEAST_ROOM_BYTES, putFile, QUOTA_BYTES } from './put-file.ts'

stopClock()

onBothEngines('what a file asks the database', (open) => {
  const office = useOffice(open)
  let agency: Agency
  let file: { readonly name: string; readonly bytes: Uint8Array }
  beforeEach(() => {
    agency = office.agency
    const bytes = jpegOf(makeId())
    file = { name: nameOf(bytes), bytes }
  })
  const ani = () => ({ instansiId: agency.instansiId, personId: agency.person.ani, sessionId: '' })

  const insert = (rows: readonly EvidenceFileTable[]) =>
    office.deps.db.write(async (tx) => {
      for (const some of inPieces(rows)) await tx.insertInto('evidence_file').values(some).execute()
    })

  test('an upload into a room of 2,000 files loads none of them', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => ({
      instansi_id: agency.instansiId,
      owner_id: agency.person.ani,
      name: nameOf(jpegOf(`${at}`)),
      size: 100_000,
      uploaded_at: 0,
      uncited_since: null,
    }))
    await insert(rows)
    const { db, of } = counting(office.deps.db)
    expect(await putFile({ ...office.deps, db }, ani(), file)).toMatchObject({ ok: true })
    expect(of('select', 'evidence_file').map(({ rows: given }) => given)).toEqual([1, 1])
  })

  test('files of a few bytes fill a room too', async () => {
    await insert([
      {
        instansi_id: agency.instansiId,
        owner_id: agency.person.ani,
        name: nameOf(jpegOf('besar')),
        size: QUOTA_BYTES - LEAST_ROOM_BYTES,
        uploaded_at: 0,
        uncited_since: null,
      },
    ])
    const another = jpegOf(makeId())
    const put = (bytes: Uint8Array) => putFile(office.deps, ani(), { name: nameOf(bytes), bytes })
    expect(await put(file.bytes)).toMatchObject({ ok: true })
    expect(await put(another)).toMatchObject({ reason: { code: 'quota-exceeded' } })
    expect(await put(file.bytes)).toMatchObject({ ok: true })
  })

  test('whether a supervisor may read it is judged at the door, and whose it was for the line', async () => {
    await putFile(office.deps, ani(), file)
    const evidence = [{ url: toFileUrl(file.name), title: 'Foto', scope: 'org' as const }]
    await submitNew(await office.as('ani'), agency, { evidence })
    const { db, of, forget } = counting(office.deps.db)
    const deps = { ...office.deps, db }
    const sri = await signedIn(testApp(deps), deps, agency, 'sri')
    forget()
    expect((await sri.get(`/api/files/${file.name}`)).status).toBe(200)
    // Those that cite it, and whether they are this supervisor's: at the door, and for the line that tells its owner.
    expect(of('select', 'entry')).toHaveLength(4)
  })
})
