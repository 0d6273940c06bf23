import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { PostView, UnorRow, UnorView } from '@jejak/shared/org/office-view'
import { holds, scopeOf, type Scope } from '../access/scope.ts'
import { covers, listAssignments } from '../org/assignments.ts'
import type { Instansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'

/** The units of the scope, by name; the page makes the tree. */
export async function listUnors(tx: Tx, actor: Actor): Promise<UnorRow[]> {
  const scope = await scopeOf(tx, actor)
  const { instansiId } = actor
  const rows = await tx
    .selectFrom('unor')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .orderBy('name')
    .orderBy('id')
    .execute()
  const counts = await tx
    .selectFrom('post')
    .select(['unor_id', (on) => on.fn.countAll<number>().as('posts')])
    .where('instansi_id', '=', instansiId)
    .where('ended_on', 'is', null)
    .groupBy('unor_id')
    .execute()
  const posts = new Map(counts.map((row) => [row.unor_id, Number(row.posts)]))
  return rows
    .filter((row) => holds(scope, row.id))
    .map((row) => toRow(row, scope, posts.get(row.id) ?? 0))
}

type Stored = {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly parent_id: string | null
  readonly ended_on: string | null
  readonly version: number
}

const toRow = (row: Stored, scope: Scope, posts: number): UnorRow => ({
  id: row.id,
  name: row.name,
  code: row.code,
  parentId: row.parent_id !== null && holds(scope, row.parent_id) ? row.parent_id : null,
  endedOn: asDay(row.ended_on),
  version: row.version,
  posts,
})

const asDay = (text: string | null): Day | null => (text === null ? null : toDay(text))

/** A unit with its posts, and who holds them today. */
export async function unorView(
  tx: Tx,
  { instansi, scope }: { readonly instansi: Instansi; readonly scope: Scope },
  unorId: string,
): Promise<UnorView> {
  const row = await tx
    .selectFrom('unor')
    .selectAll()
    .where('instansi_id', '=', instansi.id)
    .where('id', '=', unorId)
    .executeTakeFirstOrThrow()
  const postList = await postsOf(tx, instansi, unorId)
  const live = postList.filter((post) => post.endedOn === null)
  return { ...toRow(row, scope, live.length), postList }
}

async function postsOf(tx: Tx, instansi: Instansi, unorId: string): Promise<PostView[]> {
  const rows = await tx
    .selectFrom('post')
    .leftJoin('post as superior', (join) =>
      join
        .onRef('superior.instansi_id', '=', 'post.instansi_id')
        .onRef('superior.id', '=', 'post.superior_post_id'),
    )
    .selectAll('post')
    .select('superior.name as superior')
    .where('post.instansi_id', '=', instansi.id)
    .where('post.unor_id', '=', unorId)
    .orderBy('post.name')
    .orderBy('post.id')
    .execute()
  const postIds = rows.map((row) => row.id)
  const holders = Map.groupBy(
    (await listAssignments(tx, instansi.id, { postIds })).filter((each) =>
      covers(each, instansi.today),
    ),
    (assignment) => assignment.postId,
  )
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    code: row.code,
    jenis: row.jenis,
    superiorPostId: row.superior_post_id,
    superior: row.superior,
    endedOn: asDay(row.ended_on),
    version: row.version,
    holders: (holders.get(row.id) ?? []).map(({ personId, personName, kind }) => ({
      personId,
      name: personName,
      kind,
    })),
  }))
}
