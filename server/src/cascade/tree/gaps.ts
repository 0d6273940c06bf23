import type { Day } from '@jejak/shared/calendar/day'
import { cursorOf, type TreeGap, type TreeGaps } from '@jejak/shared/skp/tree'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { Actor } from '../../platform/server-deps.ts'
import { isAfter, PAGE, selectNodes, toNodes } from './nodes.ts'

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
  const { instansiId } = actor
  const where = kind === 'unserved' ? isUnserved(actor, asked) : isUnlinked(actor, asked)
  const rows = await selectNodes(tx, instansiId)
    .where('rhk.year', '=', asked.year)
    .where('person.active', '=', 1)
    .where(isAfter(after))
    .where(where)
    .orderBy('rhk.skp_id')
    .orderBy('rhk.id')
    .limit(PAGE + 1)
    .execute()
  const nodes = await toNodes(tx, instansiId, rows.slice(0, PAGE))
  const last = nodes.at(-1)
  return { nodes, next: rows.length > PAGE && last ? cursorOf(last) : null }
}

type Of = Pick<Asked, 'year' | 'today'>

/** Kinds in which a post is held, and its days. */
const held = (today: Day) => sql`a.kind in ('definitif', 'plt', 'plh') and a.from_day <= ${today}
  and (a.to_day is null or a.to_day >= ${today})`

/** A line is never longer; a circle in the data must not hang the database. */
const LEVELS = sql.lit(12)

/** Of somebody who has people below, and no RHK in force serves it. Who has is asked once: most people have nobody. */
const isUnserved = ({ instansiId, personId }: Actor, { year, today }: Of) => sql<boolean>`
  rhk.owner_id in (
    select a.person_id from assignment a join post p
      on p.instansi_id = a.instansi_id and p.superior_post_id = a.post_id
    where a.instansi_id = ${instansiId} and ${held(today)})
  and (rhk.skp_id, rhk.id) in (
    with recursive line(skp_id, id, depth) as (
      select skp_id, id, 0 from rhk
      where instansi_id = ${instansiId} and owner_id = ${personId} and year = ${year} and removed = 0
      union all
      select r.skp_id, r.id, line.depth + 1 from line join rhk r
        on r.instansi_id = ${instansiId} and r.superior_skp_id = line.skp_id
          and r.superior_rhk_id = line.id and r.removed = 0
      where line.depth < ${LEVELS}
    ) select skp_id, id from line)
  and not exists (
    select 1 from rhk below join person p
      on p.instansi_id = below.instansi_id and p.id = below.owner_id and p.active = 1
    where below.instansi_id = ${instansiId} and below.superior_skp_id = rhk.skp_id
      and below.superior_rhk_id = rhk.id and below.removed = 0)`

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
