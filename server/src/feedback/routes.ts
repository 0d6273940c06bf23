import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { actOn, ask, give } from './act.ts'
import { listOn, listOwn } from './lists.ts'
import { nearPeople } from './near.ts'

type Routes =
  | 'feedback'
  | 'feedbackOn'
  | 'feedbackPeople'
  | 'askFeedback'
  | 'giveFeedback'
  | 'actOnFeedback'

export function feedbackRoutes(deps: ServerDeps): Pick<Handlers, Routes> {
  const { db, now } = deps
  const todayOf = async (tx: Tx, { instansiId }: Actor) =>
    (await requireInstansi(tx, instansiId, now())).today
  return {
    feedback: async ({ actor, request }) => ok(await listOwn(db.read, actor, request)),
    feedbackOn: async ({ actor, request }) =>
      ok(await listOn(db.read, actor, request, await todayOf(db.read, actor))),
    feedbackPeople: async ({ actor }) =>
      ok({ people: await nearPeople(db.read, actor, await todayOf(db.read, actor)) }),
    askFeedback: ({ actor, request }) =>
      db.write(async (tx) => ask(tx, deps, actor, { ...request, today: await todayOf(tx, actor) })),
    giveFeedback: ({ actor, request }) =>
      db.write(async (tx) =>
        give(tx, deps, actor, { ...request, today: await todayOf(tx, actor) }),
      ),
    actOnFeedback: ({ actor, request }) => db.write((tx) => actOn(tx, deps, actor, request)),
  }
}
