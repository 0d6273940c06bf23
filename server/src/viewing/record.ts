import type { RouteName } from '@jejak/shared/api/contract'
import { sql } from 'kysely'
import { requireInstansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { ViewingTable } from '../platform/db/privacy-tables.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { hatsOf } from './hats.ts'
import type { Answered, Rule, Seen } from './rule.ts'
import { RULES } from './rules.ts'

const HOUR_MS = 3_600_000
/** In one transaction: a recap of thousands of people holds up nobody who writes. */
const AT_ONCE = 100

type Deps = Pick<ServerDeps, 'db' | 'now'>

/**
 * Writes down whose work an answer shows, before it leaves. Correctness hangs on this being waited for: when the line
 * cannot be written the answer is not given, and the reader is told to come again, as with everything else that a full
 * disk stops. Their own work can always be read, because that leaves no line.
 */
export const createNoteViewings =
  (deps: Deps) =>
  async <Name extends RouteName>(name: Name, answered: Omit<Answered<Name>, 'tx' | 'today'>) => {
    const rule: Rule<Name> = RULES[name]
    if (typeof rule === 'string') return
    const tx = deps.db.read
    const { today } = await requireInstansi(tx, answered.actor.instansiId, deps.now())
    await recordViewings(deps, answered.actor, await rule({ ...answered, tx, today }))
  }

/** One line for reader, subject, kind, means, hat and hour; looks within it are counted there. */
export async function recordViewings(
  { db, now }: Deps,
  actor: Pick<Actor, 'instansiId' | 'personId'>,
  all: readonly Seen[],
): Promise<void> {
  const seen = all.filter(({ subjectId }) => subjectId !== actor.personId)
  if (seen.length === 0) return
  const at = now()
  const { today } = await requireInstansi(db.read, actor.instansiId, at)
  const hatOf = await hatsOf({ tx: db.read, actor, today }, seen)
  const rows = linesOf(seen.map((each) => ({ ...toRow(actor, each, at), acting_as: hatOf(each) })))
  for (let begin = 0; begin < rows.length; begin += AT_ONCE) {
    await db.write((tx) => addLines(tx, rows.slice(begin, begin + AT_ONCE)))
  }
}

const toRow = (
  { instansiId, personId }: Pick<Actor, 'instansiId' | 'personId'>,
  { subjectId, kind, from, to, means = 'seen' }: Seen,
  at: number,
): Omit<ViewingTable, 'acting_as'> => ({
  instansi_id: instansiId,
  subject_id: subjectId,
  hour: Math.floor(at / HOUR_MS),
  viewer_id: personId,
  kind,
  means,
  from_day: from,
  to_day: to,
  first_at: at,
  last_at: at,
  times: 1,
})

/** One answer is one look at somebody's work of a kind, whatever it shows of it; always in the same order of rows. */
function linesOf(rows: readonly ViewingTable[]): readonly ViewingTable[] {
  const keyOf = ({ subject_id, kind, means, acting_as }: ViewingTable) =>
    JSON.stringify([subject_id, kind, means, acting_as])
  return [...Map.groupBy(rows, keyOf)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) =>
      first
        ? [
            rest.reduce(
              (line, { from_day, to_day }) => ({
                ...line,
                from_day: from_day < line.from_day ? from_day : line.from_day,
                to_day: to_day > line.to_day ? to_day : line.to_day,
              }),
              first,
            ),
          ]
        : [],
    )
}

const addLines = (tx: Tx, rows: readonly ViewingTable[]) =>
  tx
    .insertInto('viewing')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['instansi_id', 'subject_id', 'hour', 'viewer_id', 'kind', 'means', 'acting_as'])
        .doUpdateSet({
          times: sql`viewing.times + 1`,
          // A clock that was set back makes no look earlier than the one before it.
          last_at: sql`case when excluded.last_at > viewing.last_at then excluded.last_at else viewing.last_at end`,
          from_day: sql`case when excluded.from_day < viewing.from_day then excluded.from_day else viewing.from_day end`,
          to_day: sql`case when excluded.to_day > viewing.to_day then excluded.to_day else viewing.to_day end`,
        }),
    )
    .execute()
