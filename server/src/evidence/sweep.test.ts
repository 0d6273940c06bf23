import { toFileUrl } from '@jejak/shared/evidence/file-name'
import { expect, test } from 'vitest'
import { makeId, type PersonName } from '../../test/agency.ts'
import { content, save } from '../../test/client.ts'
import { MORNING, setClock, stopClock } from '../../test/clock.ts'
import { counting } from '../../test/counting.ts'
import { onBothEngines } from '../../test/databases.ts'
import { jpegOf, nameOf } from '../../test/files.ts'
import { useOffice } from '../../test/office.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { FileStore } from '../platform/file-store.ts'
import { putFile } from './put-file.ts'
import { KEEP_UNCITED_MS, sweepUncited } from './sweep.ts'

stopClock()

onBothEngines('the sweep of files that nothing cites', (open) => {
  const office = useOffice(open)

  const put = async (who: PersonName) => {
    const bytes = jpegOf(makeId())
    const { instansiId, person } = office.agency
    const actor = { instansiId, personId: person[who], sessionId: '' }
    await putFile(office.deps, actor, { name: nameOf(bytes), bytes })
    return nameOf(bytes)
  }
  const filesOf = async (who: PersonName) =>
    office.deps.db.read
      .selectFrom('evidence_file')
      .select(['name', 'uncited_since'])
      .where('owner_id', '=', office.agency.person[who])
      .execute()
  const sweep = (deps = office.deps) => sweepUncited(deps)

  test('keeps nobody waiting when there is nothing to change', async () => {
    const name = await put('ani')
    const evidence = [{ url: toFileUrl(name), title: 'Foto', scope: 'org' as const }]
    await (await office.as('ani')).act(save(makeId(), 0, content(office.agency, { evidence })))
    await put('budi')
    await sweep()
    const { db, writes } = counting(office.deps.db)
    expect(await sweep({ ...office.deps, db })).toBe(0)
    expect(writes()).toBe(0)
    expect(await filesOf('budi')).toMatchObject([{ uncited_since: MORNING }])
  })

  test('marks and deletes 2,500 files in a few statements', async () => {
    const { instansiId, person } = office.agency
    const rows = Array.from({ length: 2500 }, (_, at) => ({
      instansi_id: instansiId,
      owner_id: person.ani,
      name: `${at.toString(16).padStart(64, '0')}.txt`,
      size: 1,
      uploaded_at: 0,
      uncited_since: null,
    }))
    await office.deps.db.write(async (tx) => {
      for (const some of inPieces(rows)) await tx.insertInto('evidence_file').values(some).execute()
    })
    const { db, of } = counting(office.deps.db)
    expect(await sweep({ ...office.deps, db })).toBe(0)
    expect(of('update', 'evidence_file').length).toBeLessThan(10)
    setClock(MORNING + KEEP_UNCITED_MS + 1)
    expect(await sweep({ ...office.deps, db })).toBeGreaterThanOrEqual(2500)
    expect(of('delete', 'evidence_file').length).toBeLessThan(10)
    expect(await filesOf('ani')).toEqual([])
  })

  test('goes on behind a person with whom it fails, and says so', async () => {
    for (const who of ['ani', 'budi', 'cici'] as const) await put(who)
    await sweep()
    setClock(MORNING + KEEP_UNCITED_MS + 1)
    const files: FileStore = {
      ...office.deps.files,
      async remove(place) {
        if (place.ownerId === office.agency.person.budi) throw new Error('a disk that is read only')
        await office.deps.files.remove(place)
      },
    }
    await expect(sweep({ ...office.deps, files })).rejects.toThrow(/^files of 1 of \d+ not swept$/)
    expect([await filesOf('ani'), await filesOf('cici')]).toEqual([[], []])
  })
})
