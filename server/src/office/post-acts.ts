import type { End, NewPost, PostChange } from '@jejak/shared/org/office'
import { ok } from '@jejak/shared/result'
import { postsAbove } from '../access/posts-above.ts'
import { postsBelow } from '../access/posts-below.ts'
import { holds } from '../access/scope.ts'
import { covers, listAssignments } from '../org/assignments.ts'
import { CONFLICT, NOT_FOUND, refuse, tell, type Office, type Outcome } from './office-act.ts'
import { changedFields, changeRow, findRow } from './rows.ts'
import { tellOwn } from './unor-acts.ts'

/** A new post in a unit of the scope. Answers the unit. */
export async function createPost(office: Office, unorId: string, asked: NewPost): Outcome<string> {
  const { tx, actor } = office
  const { id, name, code, jenis, superiorPostId } = asked
  if (await findRow(office, 'post', id)) return refuse('id', 'id-taken')
  if ((await findRow(office, 'unor', unorId))?.ended_on !== null) {
    return refuse('unorId', 'unknown-unor')
  }
  const refused = await wrongSuperior(office, id, superiorPostId)
  if (refused) return refused
  await tx
    .insertInto('post')
    .values({
      instansi_id: actor.instansiId,
      id,
      unor_id: unorId,
      name,
      code,
      jenis,
      superior_post_id: superiorPostId,
    })
    .execute()
  await tellOwn(office, { act: 'post.create', objectId: id, version: 1, detail: { name, jenis } })
  return ok(unorId)
}

/** Where a post lies and reports to. Whoever holds it is told, because their supervisor may change. */
export async function changePost(
  office: Office,
  id: string,
  { baseVersion, name, code, jenis, unorId, superiorPostId }: PostChange,
): Outcome<string> {
  const row = await findRow(office, 'post', id)
  if (!row) return NOT_FOUND
  if (row.version !== baseVersion) return CONFLICT
  if (unorId !== row.unor_id) {
    const unor = await findRow(office, 'unor', unorId)
    if (!unor || unor.ended_on !== null || !holds(office.scope, unorId)) {
      return refuse('unorId', 'unknown-unor')
    }
  }
  if (superiorPostId !== row.superior_post_id) {
    const refused = await wrongSuperior(office, id, superiorPostId)
    if (refused) return refused
  }
  const said = { name, code, jenis, unor_id: unorId, superior_post_id: superiorPostId }
  const changed = changedFields(row, said)
  if (Object.keys(changed).length === 0) return ok(unorId)
  const version = await changeRow(office, 'post', row, changed)
  const superior = superiorPostId && (await findRow(office, 'post', superiorPostId))
  const holders = await holdersOf(office, id)
  await tell(office, {
    ownerIds: holders.length > 0 ? holders : [office.actor.personId],
    act: 'post.change',
    objectId: id,
    version,
    detail: { name, jenis, superior: superior ? superior.name : null },
  })
  return ok(unorId)
}

/** A post ends when nobody holds it any more and nothing reports to it. */
export async function endPost(
  office: Office,
  id: string,
  { baseVersion, lastDay }: End,
): Outcome<string> {
  const { tx, actor } = office
  const row = await findRow(office, 'post', id)
  if (!row) return NOT_FOUND
  if (row.version !== baseVersion || row.ended_on !== null) return CONFLICT
  if ((await holdersOf(office, id)).length > 0) return refuse('id', 'has-holders')
  const below = await postsBelow(tx, actor.instansiId, [id])
  const own = await listAssignments(tx, actor.instansiId, { superiorPostIds: [id] })
  if (below.length + own.length > 0) return refuse('id', 'has-posts')
  const version = await changeRow(office, 'post', row, { ended_on: lastDay })
  await tellOwn(office, {
    act: 'post.end',
    objectId: id,
    version,
    detail: { name: row.name, lastDay },
  })
  return ok(row.unor_id)
}

/** Who holds it now or later. */
async function holdersOf({ tx, actor, instansi }: Office, postId: string) {
  const all = await listAssignments(tx, actor.instansiId, { postIds: [postId] })
  return all
    .filter((each) => covers(each, instansi.today) || each.from > instansi.today)
    .map((each) => each.personId)
}

/** The post above may be anywhere in the agency; lines lead out of a subtree at its head. */
async function wrongSuperior(office: Office, id: string, superiorPostId: string | null) {
  if (superiorPostId === null) return undefined
  const superior = await findRow(office, 'post', superiorPostId)
  if (!superior || superior.ended_on !== null) return refuse('superiorPostId', 'unknown-post')
  const { tx, actor } = office
  const seen = new Set<string>()
  for (let at: string | null = superiorPostId; at !== null && !seen.has(at);) {
    if (at === id) return refuse('superiorPostId', 'circle')
    seen.add(at)
    at = (await postsAbove(tx, actor.instansiId, [at])).get(at) ?? null
  }
  return undefined
}
