import type { Day } from '@jejak/shared/calendar/day'
import { cursorOf, type TreeGap, type TreeGaps, type TreeNode } from '@jejak/shared/skp/tree'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { Actor } from '../../platform/server-deps.ts'
import { isAfter, PAGE, selectNodes, toNodes } from './nodes.ts'
import { unservedBelow } from './unserved.ts'

type Asked = {
  readonly year: number
  readonly kind: TreeGap
  readonly after: string | undefined
  readonly today: Day
}

/** What no one serves, along the reader's own line down; or what serves no goal, of the people below their posts. */
export async function readGaps(
  tx: Tx,
  actor: Actor,
  { kind, after, ...asked }: Asked,
): Promise<TreeGaps> {
  const found =
    kind === 'unserved'
      ? await unservedAfter(tx, actor, asked, after)
      : await unlinkedAfter(tx, actor, asked, after)
  const nodes = found.slice(0, PAGE)
  const last = nodes.at(-1)
  return { nodes, next: found.length > PAGE && last ? cursorOf(last) : null }
}

async function unservedAfter(tx: Tx, actor: Actor, asked: Of, after = ''): Promise<TreeNode[]> {
  const all = await unservedBelow(tx, actor, asked)
  return all.filter((node) => cursorOf(node) > after)
}

async function unlinkedAfter(tx: Tx, actor: Actor, asked: Of, after: string | undefined) {
  const { instansiId } = actor
  const rows = await selectNodes(tx, instansiId)
    .where('rhk.year', '=', asked.year)
    .where('person.active', '=', 1)
    .where(isAfter(after))
    .where(isUnlinked(actor, asked))
    .orderBy('rhk.skp_id')
    .orderBy('rhk.id')
    .limit(PAGE + 1)
    .execute()
  return toNodes(tx, instansiId, rows)
}

type Of = Pick<Asked, 'year' | 'today'>

/** Kinds in which a post is held, and its days. */
const held = (today: Day) => sql`a.kind in ('definitif', 'plt', 'plh') and a.from_day <= ${today}
  and (a.to_day is null or a.to_day >= ${today})`

/** A line is never longer; a circle in the data must not hang the database. */
const LEVELS = sql.lit(12)

/** Of somebody with a post above theirs, who is the reader or works below one of the reader's posts. */
const isUnlinked = ({ instansiId, personId }: Actor, { today }: Of) => sql<boolean>`
  above.id is null
  and rhk.owner_id in (
    with recursive line(post_id, depth) as (
      select a.post_id, 0 from assignment a
      where a.instansi_id = ${instansiId} and a.person_id = ${personId} and ${held(today)}
      union
      select p.id, line.depth + 1 from line join post p
        on p.instansi_id = ${instansiId} and p.superior_post_id = line.post_id
      where line.depth < ${LEVELS}
    )
    select a.person_id from line
      join post p on p.instansi_id = ${instansiId} and p.id = line.post_id
      join assignment a on a.instansi_id = ${instansiId} and a.post_id = line.post_id and ${held(today)}
    where (line.depth > 0 or a.person_id = ${personId})
      and coalesce(a.superior_post_id, p.superior_post_id) is not null)`
