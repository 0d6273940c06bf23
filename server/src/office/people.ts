import type { RequestOf } from '@jejak/shared/api/contract'
import type { PersonRow } from '@jejak/shared/org/office-view'
import { sql } from 'kysely'
import { belongTo, peopleWithin } from '../access/people-within.ts'
import { holds, scopeOf } from '../access/scope.ts'
import { listAssignments, reportingPost } from '../org/assignments.ts'
import { requireInstansi } from '../org/instansi.ts'
import { unorTree } from '../org/unor-tree.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'

const PAGE = 50
/** Fewer digits are part of too many numbers. */
const DIGITS = 4

/** The people of the scope whose name or NIP holds a text, by name, a page at a time. */
export async function searchPeople(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  actor: Actor,
  { text, unorId, isActive, after }: RequestOf<'people'>,
): Promise<{ readonly people: PersonRow[]; readonly next: string | null }> {
  const tx = db.read
  const { instansiId } = actor
  const { today } = await requireInstansi(tx, instansiId, now())
  const scope = await scopeOf(tx, actor)
  let people = peopleWithin(tx, { instansiId, today }, scope)
    .select(['person.id', 'person.name', 'person.nip', 'person.active'])
    .where('person.active', '=', isActive ? 1 : 0)
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(PAGE + 1)
  if (unorId !== null) {
    const below = (await unorTree(tx, instansiId)).below([unorId])
    const unorIds = [...below].filter((id) => holds(scope, id))
    people = people.where(belongTo(unorIds, { instansiId, today }))
  }
  const condition = nameOrNip(text)
  if (condition) people = people.where(condition)
  const last = after === null ? undefined : await nameOf(tx, instansiId, after)
  if (last) {
    people = people.where((where) =>
      where.or([
        where('person.name', '>', last.name),
        where.and([where('person.name', '=', last.name), where('person.id', '>', last.id)]),
      ]),
    )
  }
  const rows = await people.execute()
  const page = rows.slice(0, PAGE)
  const own = Map.groupBy(
    await listAssignments(
      tx,
      instansiId,
      { personIds: page.map((row) => row.id) },
      { withLeft: true },
    ),
    (assignment) => assignment.personId,
  )
  return {
    people: page.map((row) => {
      const post = reportingPost(own.get(row.id) ?? [], today)
      return {
        id: row.id,
        name: row.name,
        nipTail: row.nip.slice(-4),
        isActive: row.active === 1,
        post: post ? { name: post.post, unor: post.unor, kind: post.kind } : null,
      }
    }),
    next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
  }
}

const nameOf = (tx: Tx, instansiId: string, id: string) =>
  tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst()

/** Digits are part of a NIP, anything else of a name. */
function nameOrNip(text: string) {
  const digits = text.replace(/[\s.-]/g, '')
  if (/^\d+$/.test(digits) && digits.length >= DIGITS) {
    return sql<boolean>`${sql.ref('person.nip')} like ${`%${digits}%`}`
  }
  return nameLike(text)
}

/** Undefined when nothing was typed. */
export function nameLike(text: string) {
  const typed = text.trim().toLowerCase()
  if (typed === '') return undefined
  const pattern = `%${typed.replace(/[!%_]/g, '!$&')}%`
  return sql<boolean>`lower(${sql.ref('person.name')}) like ${pattern} escape '!'`
}
