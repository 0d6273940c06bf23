import type { Day } from '@jejak/shared/calendar/day'
import type { EvaluationKey } from '@jejak/shared/evaluation/evaluation'
import type { Rating } from '@jejak/shared/evaluation/predikat'
import { ok } from '@jejak/shared/result'
import { actingAs } from '../access/acting-as.ts'
import type { Tx } from '../platform/db/database.ts'
import type { EvaluationTable } from '../platform/db/evaluation-tables.ts'
import type { Actor } from '../platform/server-deps.ts'
import { actOn, type Deps } from './act.ts'
import type { StoredDecision, StoredObjection } from './evaluation-row.ts'
import type { Standing } from './standings.ts'

type Asked = EvaluationKey & { readonly baseVersion: number; readonly today: Day }

/** The row that an act moves on: only a rating makes one. */
function next({ row }: Standing): EvaluationTable {
  if (!row) throw new Error('nothing but a rating is done to what nobody has rated')
  return { ...row, version: row.version + 1 }
}

/** The person opens it, which begins the days for an objection. */
export const receive = (tx: Tx, deps: Deps, actor: Actor, asked: Asked) =>
  actOn(tx, deps, actor, {
    ...asked,
    act: 'receive',
    hasReason: true,
    reason: '',
    change: ({ standing }) =>
      ok({ ...next(standing), state: 'received', received_on: asked.today }),
  })

/** The one *keberatan* of the person. */
export function object(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  asked: Asked & { readonly reason: string },
) {
  const { reason, today } = asked
  const objection: StoredObjection = { reason, on: today }
  return actOn(tx, deps, actor, {
    ...asked,
    act: 'object',
    hasReason: reason !== '',
    change: ({ standing }) =>
      ok({ ...next(standing), state: 'objected', objection: JSON.stringify(objection) }),
  })
}

type Deciding = Asked & {
  readonly hasilKerja: Rating
  readonly perilaku: Rating
  readonly reason: string
}

/** The assessor's superior decides, once: with what was given, or with something else. */
export function decide(tx: Tx, deps: Deps, actor: Actor, asked: Deciding) {
  const { hasilKerja, perilaku, reason, today: on } = asked
  return actOn(tx, deps, actor, {
    ...asked,
    act: 'decide',
    hasReason: reason !== '',
    change({ standing, relation }) {
      if (!relation.asSuperior) throw new Error('only a superior decides')
      const as = actingAs(relation.asSuperior)
      const decision: StoredDecision = { hasilKerja, perilaku, reason, on, as }
      return ok({
        ...next(standing),
        state: 'final',
        decision: JSON.stringify(decision),
        decided_by: actor.personId,
      })
    },
  })
}
