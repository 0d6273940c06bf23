import { fail, ok } from '@jejak/shared/result'
import type { Handlers } from '../http/handler.ts'
import { reviewQueue } from '../review/queue.ts'
import { teamDay } from '../team/team-day.ts'
import { listSkp, saveSkp } from '../skp/skp.ts'
import { syncRecords } from '../bkn/sync-records.ts'
import { runSync } from '../sync/run-sync.ts'
import type { World } from '../world.ts'

type WorkHandlers = Pick<
  Handlers,
  'sync' | 'syncRecords' | 'skp' | 'saveSkp' | 'reviewQueue' | 'team'
>

/** Entries, plans and review. */
export const workHandlers = (world: World): WorkHandlers => ({
  async sync({ actor, request }) {
    // Another tab signed in as somebody else: this outbox is not theirs to send.
    if (request.person !== undefined && request.person !== actor.personId) {
      return fail({ code: 'unauthenticated' })
    }
    return ok(await runSync(world, actor, request))
  },
  async syncRecords({ actor, request }) {
    if (request.person !== actor.personId) return fail({ code: 'unauthenticated' })
    return ok(await syncRecords(world, actor, request))
  },
  async skp({ actor }) {
    return ok({ skp: await listSkp(world.db.read, actor) })
  },
  saveSkp({ actor, request }) {
    return world.db.write((tx) => saveSkp(tx, world, actor, request))
  },
  async reviewQueue({ actor, request }) {
    return ok(await reviewQueue(world, actor, request.after))
  },
  async team({ actor, request }) {
    return ok(await teamDay(world, actor, request.day))
  },
})
