import { fail, ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { findOne } from './act.ts'
import { decide, object, receive } from './answer.ts'
import { countStates, listOwn, listTeam } from './lists.ts'
import { rate } from './rate.ts'
import { listUnit } from './unit.ts'
import { toView } from './view.ts'

type Routes =
  | 'evaluations'
  | 'evaluation'
  | 'evaluationTeam'
  | 'evaluationUnit'
  | 'evaluationStates'
  | 'rateEvaluation'
  | 'receiveEvaluation'
  | 'objectToEvaluation'
  | 'decideObjection'

export function evaluationRoutes(deps: ServerDeps): Pick<Handlers, Routes> {
  const { db, now } = deps
  const todayOf = async (tx: Tx, { instansiId }: Actor) =>
    (await requireInstansi(tx, instansiId, now())).today
  return {
    async evaluations({ actor }) {
      return ok(await listOwn(db.read, actor, await todayOf(db.read, actor)))
    },
    async evaluation({ actor, request }) {
      const today = await todayOf(db.read, actor)
      const found = await findOne(db.read, actor, request, today)
      if (!found) return fail({ code: 'not-found' })
      return ok(await toView(db.read, actor.instansiId, { ...found, today }))
    },
    async evaluationTeam({ actor, request }) {
      return ok(await listTeam(db.read, actor, request.period, await todayOf(db.read, actor)))
    },
    async evaluationUnit({ actor, request }) {
      return ok(await listUnit(db.read, actor, request.period, await todayOf(db.read, actor)))
    },
    async evaluationStates({ actor, request }) {
      const { instansiId } = actor
      const today = await todayOf(db.read, actor)
      return ok(await countStates(db.read, instansiId, request.period, today))
    },
    rateEvaluation: ({ actor, request }) =>
      db.write(async (tx) =>
        rate(tx, deps, actor, { ...request, today: await todayOf(tx, actor) }),
      ),
    receiveEvaluation: ({ actor, request }) =>
      db.write(async (tx) =>
        receive(tx, deps, actor, { ...request, today: await todayOf(tx, actor) }),
      ),
    objectToEvaluation: ({ actor, request }) =>
      db.write(async (tx) =>
        object(tx, deps, actor, { ...request, today: await todayOf(tx, actor) }),
      ),
    decideObjection: ({ actor, request }) =>
      db.write(async (tx) =>
        decide(tx, deps, actor, { ...request, today: await todayOf(tx, actor) }),
      ),
  }
}
