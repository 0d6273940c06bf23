import { ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import { actingPostsHeld } from '../org/acting-posts.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { performOnSkp, type Form } from './perform.ts'
import { readRecord, readVersion } from './record.ts'
import { listSkp, saveSkp } from './skp.ts'
import { listTeamSkp } from './team-skp.ts'

type Routes = 'skp' | 'saveSkp' | 'skpRecord' | 'skpVersion' | 'actOnSkp' | 'teamSkp' | 'decideSkp'

export const skpRoutes = (deps: ServerDeps): Pick<Handlers, Routes> => {
  const perform = (actor: Actor, form: Form) =>
    deps.db.write(async (tx) => {
      const { today } = await requireInstansi(tx, actor.instansiId, deps.now())
      return performOnSkp(tx, deps, actor, { ...form, today })
    })
  return {
    async skp({ actor }) {
      const tx = deps.db.read
      const { instansiId, personId } = actor
      return ok({
        skp: await listSkp(tx, actor),
        acting: await actingPostsHeld(tx, instansiId, personId),
      })
    },
    saveSkp({ actor, request }) {
      return deps.db.write((tx) => saveSkp(tx, deps, actor, request))
    },
    async skpRecord({ actor, params: { id } }) {
      const tx = deps.db.read
      const { today } = await requireInstansi(tx, actor.instansiId, deps.now())
      return readRecord(tx, actor, { id, today })
    },
    skpVersion: ({ actor, params: { id }, request: { number } }) =>
      readVersion(deps.db.read, actor, { id, number }),
    actOnSkp: ({ actor, request }) => perform(actor, request),
    async teamSkp({ actor }) {
      const tx = deps.db.read
      const { today } = await requireInstansi(tx, actor.instansiId, deps.now())
      return ok({ skp: await listTeamSkp(tx, actor, today) })
    },
    decideSkp: ({ actor, request }) => perform(actor, request),
  }
}
