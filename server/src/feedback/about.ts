import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { FeedbackAbout } from '@jejak/shared/feedback/feedback'
import { isWaiting } from '@jejak/shared/skp/skp-state'
import type { SkpContent } from '@jejak/shared/skp/skp'
import { can } from '../access/can.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor } from '../platform/server-deps.ts'
import { readRecord } from '../skp/record.ts'
import { listSkp } from '../skp/skp.ts'

export type Subject = { readonly day: Day; readonly text: string }

type Asked = {
  readonly actor: Pick<Actor, 'instansiId' | 'personId' | 'sessionId'>
  readonly ownerId: string
  readonly about: FeedbackAbout
  readonly day: Day
  readonly today: Day
}

/** What a feedback is on, in the words that the actor may read today; undefined where there is nothing for them. */
export async function subjectOf(tx: Tx, asked: Asked): Promise<Subject | undefined> {
  const { about, day } = asked
  switch (about.kind) {
    case 'perilaku':
      return { day, text: '' }
    case 'entry':
      return entryOf(tx, asked, about.ref)
    case 'rhk':
      return rhkOf(tx, asked, about.ref)
  }
}

async function entryOf(
  tx: Tx,
  { actor, ownerId, today }: Asked,
  id: string,
): Promise<Subject | undefined> {
  const isOwn = actor.personId === ownerId
  const permission = isOwn ? 'entry.own' : 'entry.review'
  if (!(await can({ tx, actor, permission, ids: [id], onDay: today })).has(id)) return undefined
  const row = await tx
    .selectFrom('entry')
    .select(['day', 'text'])
    .where('instansi_id', '=', actor.instansiId)
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .where('removed', '=', 0)
    // A correction under way is its owner's own.
    .$if(!isOwn, (query) => query.where('status', 'in', ['submitted', 'approved']))
    .executeTakeFirst()
  return row && { day: toDay(row.day), text: row.text }
}

async function rhkOf(
  tx: Tx,
  { actor, ownerId, day, today }: Asked,
  id: string,
): Promise<Subject | undefined> {
  const { instansiId } = actor
  const plans = await listSkp(tx, { instansiId, personId: ownerId, sessionId: '' })
  if (actor.personId === ownerId) return wordsIn(plans, id, day)
  // What the assessor is shown of it, never what is being written.
  const ids = plans.map((plan) => plan.id)
  const readable = await can({ tx, actor, permission: 'skp.read', ids, onDay: today })
  for (const planId of ids.filter((each) => readable.has(each))) {
    const record = await readRecord(tx, actor, { id: planId, today })
    if (!record.ok) continue
    const { state, waiting, inForce } = record.value
    const shown = [isWaiting(state) ? waiting : null, inForce].filter((plan) => plan !== null)
    const found = wordsIn(shown, id, day)
    if (found) return found
  }
  return undefined
}

function wordsIn(
  plans: readonly Pick<SkpContent, 'rhk'>[],
  id: string,
  day: Day,
): Subject | undefined {
  const rhk = plans.flatMap((plan) => plan.rhk).find((each) => each.id === id)
  return rhk && { day, text: rhk.uraian }
}
