import type { OfficeKind } from '@jejak/shared/import/kinds'
import type { Tx } from '../platform/db/database.ts'
import { sha256 } from '../platform/secrets/hash.ts'
import { assignmentKey, type FoundRecords, type RecordOf } from './records.ts'

/** What stands in the database, by the codes of the lists: compared with them, and watched for changes. */
export type Ground = {
  readonly unor: ReadonlyMap<string, Standing<'unor'>>
  readonly post: ReadonlyMap<string, Standing<'post'>>
  readonly person: ReadonlyMap<string, Standing<'person'> & PersonState>
  readonly assignment: ReadonlyMap<string, Standing<'assignment'>>
  /** Units and posts that the lists name for the first time, and that stand under no code yet. */
  readonly adopted: readonly Adopted[]
  /** Differs when anything of it does. */
  readonly fingerprint: string
}
export type Standing<Kind extends OfficeKind> = {
  readonly id: string
  readonly version: number
  /** It is no longer there: a unit or post that has ended. */
  readonly isOver?: boolean
  readonly record: RecordOf[Kind]
}
export type PersonState = { readonly isActive: boolean; readonly isAdmin: boolean }
/** It gets the code, whatever else a list changes of it. */
export type Adopted = { readonly kind: 'unor' | 'post'; readonly code: string; readonly id: string }

type Rows = Awaited<ReturnType<typeof readRows>>

/** Whether what stands is still what a plan was made on. */
export const isGround = async (tx: Tx, instansiId: string, { fingerprint }: Ground) =>
  fingerprintOf(await readRows(tx, instansiId)) === fingerprint

const fingerprintOf = (rows: Rows) => sha256(JSON.stringify(rows))

export async function readGround(tx: Tx, instansiId: string, found: FoundRecords): Promise<Ground> {
  const rows = await readRows(tx, instansiId)
  const codes = codesOf(rows, found)
  const unorCode = (id: string) => codes.unor.get(id) ?? unnamed(id)
  const postCode = (id: string) => codes.post.get(id) ?? unnamed(id)
  const nipOf = new Map(rows.people.map(({ id, nip }) => [id, nip]))
  const admins = new Set(rows.admins.map(({ person_id }) => person_id))
  const unor = rows.unors.map(({ id, name, parent_id, ended_on, version }) => {
    const parent = parent_id === null ? null : unorCode(parent_id)
    const record = { code: unorCode(id), name, parent }
    return [record.code, { id, record, version, isOver: ended_on !== null }] as const
  })
  const post = rows.posts.map(({ id, name, unor_id, superior_post_id, ended_on, version }) => {
    const superior = superior_post_id === null ? null : postCode(superior_post_id)
    const record = { code: postCode(id), name, unor: unorCode(unor_id), superior }
    return [record.code, { id, record, version, isOver: ended_on !== null }] as const
  })
  const person = rows.people.map(({ id, active, version, ...record }) => {
    const state = { isActive: active === 1, isAdmin: admins.has(id) }
    return [record.nip, { id, record, version, ...state }] as const
  })
  const assignment = rows.assignments.map((row) => {
    const { id, person_id, post_id, kind, from_day: from, to_day: to, decree, version } = row
    const nip = nipOf.get(person_id) ?? unnamed(person_id)
    const record = { nip, post: postCode(post_id), kind, from, to, decree }
    return [assignmentKey(record), { id, record, version }] as const
  })
  return {
    unor: new Map(unor),
    post: new Map(post),
    person: new Map(person),
    assignment: new Map(assignment),
    adopted: codes.adopted,
    fingerprint: fingerprintOf(rows),
  }
}

/** Of a unit or post that was made by hand and is in no list. No code of a list looks like it. */
const unnamed = (id: string) => `\u0000${id}`
export const isUnnamed = (code: string): boolean => code.startsWith('\u0000')

async function readRows(tx: Tx, instansiId: string) {
  const unors = await tx
    .selectFrom('unor')
    .select(['id', 'code', 'name', 'parent_id', 'ended_on', 'version'])
    .where('instansi_id', '=', instansiId)
    .orderBy('id')
    .execute()
  const posts = await tx
    .selectFrom('post')
    .select(['id', 'code', 'name', 'unor_id', 'superior_post_id', 'ended_on', 'version'])
    .where('instansi_id', '=', instansiId)
    .orderBy('id')
    .execute()
  const people = await tx
    .selectFrom('person')
    .select(['id', 'nip', 'name', 'kind', 'jabatan', 'golongan', 'zone', 'active', 'version'])
    .where('instansi_id', '=', instansiId)
    .orderBy('id')
    .execute()
  const assignments = await tx
    .selectFrom('assignment')
    .select(['id', 'person_id', 'post_id', 'kind', 'from_day', 'to_day', 'decree', 'version'])
    .where('instansi_id', '=', instansiId)
    .orderBy('id')
    .execute()
  const admins = await tx
    .selectFrom('role')
    .select('person_id')
    .where('instansi_id', '=', instansiId)
    .where('name', '=', 'admin-instansi')
    .orderBy('id')
    .execute()
  return { unors, posts, people, assignments, admins }
}

/**
 * The code of each unit and post by its id. One that has none yet and bears, alone, the name of a row with an unknown code
 * is that row's: an agency that began by hand does not get everything twice.
 */
function codesOf({ unors, posts }: Rows, found: FoundRecords) {
  const kept = (rows: readonly { readonly id: string; readonly code: string }[]) =>
    new Map(rows.filter(({ code }) => code !== '').map(({ id, code }) => [id, code]))
  const [unor, post] = [kept(unors), kept(posts)]
  const adopted: Adopted[] = []
  const adopt = (
    kind: 'unor' | 'post',
    codes: Map<string, string>,
    { lists, stands }: { readonly lists: readonly Named[]; readonly stands: readonly Named[] },
  ) => {
    const known = new Set(codes.values())
    const fresh = Map.groupBy(
      lists.filter(({ key }) => !known.has(key)),
      ({ name }) => name,
    )
    const open = Map.groupBy(
      stands.filter(({ key }) => !codes.has(key)),
      ({ name }) => name,
    )
    for (const [name, rows] of fresh) {
      const [one, ...others] = open.get(name) ?? []
      const code = rows[0]?.key
      if (!one || others.length > 0 || rows.length > 1 || code === undefined) continue
      codes.set(one.key, code)
      adopted.push({ kind, code, id: one.key })
    }
  }
  adopt('unor', unor, {
    lists: found.unor.rows.map(({ record }) => ({ key: record.code, name: spell(record.name) })),
    stands: unors.map(({ id, name }) => ({ key: id, name: spell(name) })),
  })
  adopt('post', post, {
    lists: found.post.rows.map(({ record }) => ({
      key: record.code,
      name: spell(record.name, record.unor),
    })),
    stands: posts.map(({ id, name, unor_id }) => ({
      key: id,
      name: spell(name, unor.get(unor_id) ?? unnamed(unor_id)),
    })),
  })
  return { unor, post, adopted }
}

type Named = { readonly key: string; readonly name: string }
const spell = (name: string, within = '') => `${name.toLowerCase()}\u0000${within}`
