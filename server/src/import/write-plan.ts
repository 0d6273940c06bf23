import { uuidv7 } from '@jejak/shared/ids'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { isUnnamed, type Ground } from './ground.ts'
import type { Writes } from './plan.ts'
import type { RecordOf } from './records.ts'

type Writing = {
  readonly tx: Tx
  readonly instansiId: string
  readonly ids: Ids
}
type Ids = {
  readonly unor: Map<string, string>
  readonly post: Map<string, string>
  readonly person: Map<string, string>
}

/** Ids of the people by NIP, and of new assignments in the order of the plan. */
export type Written = {
  readonly personIds: ReadonlyMap<string, string>
  readonly assignmentIds: readonly string[]
}

/** Writes a plan on the ground that it was made on. Called inside the transaction that has read the ground. */
export async function writePlan(
  tx: Tx,
  { now, random }: Pick<ServerDeps, 'now' | 'random'>,
  { instansiId, ground, writes }: { instansiId: string; ground: Ground; writes: Writes },
): Promise<Written> {
  const makeId = () => uuidv7(now(), random(10))
  const idsOf = (kind: 'unor' | 'post' | 'person') =>
    new Map([...ground[kind]].map(([key, { id }]) => [key, id]))
  const ids: Ids = { unor: idsOf('unor'), post: idsOf('post'), person: idsOf('person') }
  // Ids first: a unit may stand below one further down in the list.
  for (const { code } of writes.insert.unor) ids.unor.set(code, makeId())
  for (const { code } of writes.insert.post) ids.post.set(code, makeId())
  for (const { nip } of writes.insert.person) ids.person.set(nip, makeId())
  const assignmentIds = writes.insert.assignment.map(makeId)
  const writing = { tx, instansiId, ids }
  await insertAll(writing, writes, assignmentIds)
  await updateAll(writing, writes)
  await endAll(writing, writes)
  return { personIds: ids.person, assignmentIds }
}

async function insertAll(
  { tx, instansiId, ids }: Writing,
  { insert }: Writes,
  assignmentIds: readonly string[],
) {
  const own = { instansi_id: instansiId }
  const units = insert.unor.map((record) => ({
    ...own,
    id: idOf(ids.unor, record.code),
    ...unorRow(ids, record),
  }))
  const posts = insert.post.map((record) => ({
    ...own,
    id: idOf(ids.post, record.code),
    ...postRow(ids, record),
  }))
  const people = insert.person.map((record) => ({
    ...own,
    id: idOf(ids.person, record.nip),
    ...personRow(record),
    nip: record.nip,
    is_admin: 0 as const,
  }))
  const assignments = insert.assignment.map((record, at) => ({
    ...own,
    id: assignmentIds[at] ?? '',
    person_id: idOf(ids.person, record.nip),
    post_id: idOf(ids.post, record.post),
    kind: record.kind,
    from_day: record.from,
    ...termRow(record),
  }))
  for (const piece of inPieces(units)) await tx.insertInto('unor').values(piece).execute()
  for (const piece of inPieces(posts)) await tx.insertInto('post').values(piece).execute()
  for (const piece of inPieces(people)) await tx.insertInto('person').values(piece).execute()
  for (const piece of inPieces(assignments)) {
    await tx.insertInto('assignment').values(piece).execute()
  }
}

type Kept = 'unor' | 'post' | 'person' | 'assignment'

/** Changes a row and counts its version on. */
async function change(
  { tx, instansiId }: Writing,
  table: Kept,
  { id, version }: { readonly id: string; readonly version: number },
  set: object,
) {
  await tx
    // The tables share these columns; Kysely does not follow a union of tables.
    .updateTable(table as 'unor')
    .set({ ...set, version: version + 1 })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute()
}

async function updateAll(writing: Writing, { update, adopted }: Writes) {
  const { ids } = writing
  for (const each of update.unor) await change(writing, 'unor', each, unorRow(ids, each.record))
  for (const each of update.post) await change(writing, 'post', each, postRow(ids, each.record))
  for (const each of update.person) {
    await change(writing, 'person', each, { ...personRow(each.record), left_on: null })
  }
  for (const each of update.assignment) {
    await change(writing, 'assignment', each, termRow(each.record))
  }
  for (const { kind, id, code } of adopted) {
    await writing.tx
      .updateTable(kind)
      .set({ code })
      .where('instansi_id', '=', writing.instansiId)
      .where('id', '=', id)
      .execute()
  }
}

/** Nothing of somebody who has left opens anything any more. */
const KEYS_OF_A_PERSON = ['session', 'ticket', 'activation_code', 'role'] as const

async function endAll(writing: Writing, { deactivated, ended, yesterday }: Writes) {
  const { tx, instansiId } = writing
  for (const each of deactivated) {
    await change(writing, 'person', each, { active: 0, left_on: yesterday })
  }
  for (const piece of inPieces(deactivated.map(({ id }) => id))) {
    for (const table of KEYS_OF_A_PERSON) {
      await tx
        .deleteFrom(table)
        .where('instansi_id', '=', instansiId)
        .where('person_id', 'in', piece)
        .execute()
    }
  }
  for (const each of ended) await change(writing, 'assignment', each, { to_day: each.to })
}

const unorRow = (ids: Ids, { code, name, parent }: RecordOf['unor']) => ({
  code: isUnnamed(code) ? '' : code,
  name,
  parent_id: parent ? idOf(ids.unor, parent) : null,
})

const postRow = (ids: Ids, { code, name, unor, superior }: RecordOf['post']) => ({
  code: isUnnamed(code) ? '' : code,
  name,
  unor_id: idOf(ids.unor, unor),
  superior_post_id: superior ? idOf(ids.post, superior) : null,
})

const personRow = ({ name, kind, jabatan, golongan, zone }: RecordOf['person']) => ({
  name,
  kind: kind ?? ('' as const),
  jabatan: jabatan ?? '',
  golongan: golongan ?? '',
  zone: zone ?? null,
  active: 1 as const,
})

const termRow = ({ to, decree }: RecordOf['assignment']) => ({
  to_day: to ?? null,
  decree: decree ?? '',
})

/** Every reference was checked before. */
function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error('an import refers to what does not exist')
  return id
}
