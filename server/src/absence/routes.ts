import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { ServerDeps } from '../platform/server-deps.ts'
import { decideAbsence, listAsked } from './decide.ts'
import { askAbsence, listOwn, withdrawAbsence } from './own.ts'
import { recordAbsences } from './record.ts'

type Routes =
  | 'absences'
  | 'askAbsence'
  | 'withdrawAbsence'
  | 'askedAbsences'
  | 'decideAbsence'
  | 'recordAbsences'

export const absenceRoutes = (deps: ServerDeps): Pick<Handlers, Routes> => ({
  async absences({ actor }) {
    return ok({ absences: await listOwn(deps.db.read, actor) })
  },
  askAbsence: ({ actor, request }) => deps.db.write((tx) => askAbsence(tx, deps, actor, request)),
  withdrawAbsence: ({ actor, request }) =>
    deps.db.write((tx) => withdrawAbsence(tx, deps, actor, request)),
  async askedAbsences({ actor }) {
    const tx = deps.db.read
    const { today } = await requireInstansi(tx, actor.instansiId, deps.now())
    return ok({ asked: await listAsked(tx, actor, today) })
  },
  decideAbsence: ({ actor, request }) =>
    deps.db.write(async (tx) => {
      const { today } = await requireInstansi(tx, actor.instansiId, deps.now())
      return decideAbsence(tx, deps, actor, { ...request, today })
    }),
  recordAbsences: ({ actor, request }) =>
    deps.db.write((tx) => recordAbsences(tx, deps, actor, request)),
})
