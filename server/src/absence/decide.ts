import type { Day } from '@jejak/shared/calendar/day'
import { toDay } from '@jejak/shared/calendar/day'
import type { Absence, AbsenceDecision, AskedAbsence } from '@jejak/shared/org/absence'
import { fail, type Result } from '@jejak/shared/result'
import { can } from '../access/can.ts'
import { candidateOwners } from '../access/candidates.ts'
import { reachesFinal } from '../org/final-periods.ts'
import type { Tx } from '../platform/db/database.ts'
import { inPieces } from '../platform/db/in-pieces.ts'
import { lockFeed } from '../platform/feed-lock.ts'
import type { Actor } from '../platform/server-deps.ts'
import type { Problem } from '../http/problem.ts'
import { wrong } from '../http/wrong.ts'
import { readAbsence, selectAbsences, toAbsence } from './absence-row.ts'
import { moveTo, sealed, type Deps } from './own.ts'

/** What waits for this person's word, oldest first. */
export async function listAsked(tx: Tx, actor: Actor, today: Day): Promise<AskedAbsence[]> {
  const candidates = await candidateOwners({ tx, ...actor, onDay: today })
  const team = await can({ tx, actor, permission: 'person.team', ids: candidates, onDay: today })
  const found: AskedAbsence[] = []
  for (const ids of inPieces([...team])) {
    const rows = await selectAbsences(tx, actor.instansiId)
      .innerJoin('person', (join) =>
        join
          .onRef('person.instansi_id', '=', 'absence.instansi_id')
          .onRef('person.id', '=', 'absence.person_id'),
      )
      .select('person.name as name')
      .where('absence.person_id', 'in', ids)
      .where('state', '=', 'asked')
      .orderBy('from_day')
      .orderBy('absence.id')
      .execute()
    for (const row of rows) {
      found.push({ absence: toAbsence(row), person: { id: row.person_id, name: row.name } })
    }
  }
  return found
}

/** The supervisor of today says yes or no, to what they saw. */
export async function decideAbsence(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { id, baseVersion, act, comment, today }: AbsenceDecision & { readonly today: Day },
): Promise<Result<Absence, Problem>> {
  const { instansiId, personId } = actor
  const seen = await readAbsence(tx, instansiId, id)
  const ids = seen ? [seen.person_id] : []
  const mine = await can({ tx, actor, permission: 'person.team', ids, onDay: today })
  if (!seen || !mine.has(seen.person_id)) return fail({ code: 'not-found' })
  await lockFeed(tx, deps.db.engine, instansiId, seen.person_id)
  const before = await readAbsence(tx, instansiId, id)
  if (before?.version !== baseVersion || before.state !== 'asked') return fail({ code: 'conflict' })
  if (act === 'refuse' && comment === '') return wrong('comment', 'reason-required')
  const days = { from: toDay(before.from_day), to: toDay(before.to_day) }
  if (act === 'confirm' && (await reachesFinal(tx, instansiId, days))) {
    return wrong('from', 'final-period')
  }
  await moveTo(tx, instansiId, id, {
    state: act === 'confirm' ? 'confirmed' : 'refused',
    version: baseVersion + 1,
    decided_by: personId,
    comment,
  })
  return sealed(tx, deps, actor, { id, act: `absence.${act}`, reason: comment })
}
