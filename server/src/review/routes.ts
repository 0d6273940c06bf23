import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { decidedBy } from './decided.ts'
import { reviewQueue } from './queue.ts'
import { exchangeReasons } from './reasons.ts'
import { readReviewSettings, saveReviewSettings } from './settings.ts'

type Routes =
  | 'reviewQueue'
  | 'decided'
  | 'exchangeReasons'
  | 'reviewSettings'
  | 'saveReviewSettings'

export const reviewRoutes = (deps: ServerDeps): Pick<Handlers, Routes> => ({
  async reviewQueue({ actor, request }) {
    return ok(await reviewQueue(deps, actor, request.after))
  },
  async decided({ actor, request }) {
    return ok(await decidedBy(deps, actor, request.after))
  },
  async exchangeReasons({ actor, request }) {
    const reasons = await deps.db.write((tx) => exchangeReasons(tx, deps, actor, request.reasons))
    return ok({ reasons: [...reasons] })
  },
  async reviewSettings({ actor }) {
    return ok(await readReviewSettings(deps.db.read, actor.instansiId))
  },
  saveReviewSettings: ({ actor, request }) =>
    deps.db.write((tx) => saveReviewSettings(tx, deps, actor, request)),
})
