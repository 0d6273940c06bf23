import { toDay, type Day } from '@jejak/shared/calendar/day'
import type { RequestOf } from '@jejak/shared/api/contract'
import { progressOf, type Progress } from '@jejak/shared/report/progress'
import { fail, ok, type Result } from '@jejak/shared/result'
import { StoredSkpContentSchema, type SkpContent } from '@jejak/shared/skp/skp'
import * as v from 'valibot'
import type { Problem } from '../http/problem.ts'
import { wrongDays } from '../http/wrong.ts'
import { listPeriods, requireInstansi } from '../org/instansi.ts'
import type { Tx } from '../platform/db/database.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { ledPlan, namedOnly, onlyLed } from './led.ts'
import { readRecapRows } from './recap-rows.ts'
import { oneOf } from './readers.ts'
import { subjectOf } from './subject.ts'

/** How far somebody's plans have come by what was approved on some days: one's own, or of somebody in the team. */
export async function readProgress(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  actor: Actor,
  { from, to, person = actor.personId }: RequestOf<'progress'>,
): Promise<Result<Progress, Problem>> {
  const refusal = wrongDays(from, to)
  if (refusal) return refusal
  const tx = db.read
  const instansi = await requireInstansi(tx, actor.instansiId, now())
  const reading = { tx, actor, instansi }
  const subject = await oneOf(reading, person, { from, to }, ['team', 'lead'])
  if (!subject) return fail({ code: 'not-found' })
  const span = { instansiId: instansi.id, from, to, hasContent: true }
  const isOwn = person === actor.personId
  const posts = isOwn ? subject.posts.map(() => true) : subject.posts
  const rows = await onlyLed(
    tx,
    span,
    [subject],
    await readRecapRows(tx, span, [{ id: person, posts }]),
  )
  const ofYear = await rowsOfYear(reading, { person, to, span })
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const plans = (await plansOf(tx, instansi.id, person)).filter(
    ({ year }) => year >= first && year <= last,
  )
  const led = plans.map((plan) => ledPlan(plan, subject)).filter(({ rhk }) => rhk.length > 0)
  return ok({
    from,
    to,
    person: subject.works ? namedOnly(subject) : await subjectOf(reading, subject, to),
    ...progressOf(subject.works ? led : plans, rows, {
      ofYear,
      periods: await listPeriods(tx, instansi.id),
      today: instansi.today,
    }),
  })
}

/** What the reader may read of it since the year began: a chart begins there, whatever days were asked for. */
async function rowsOfYear(
  reading: Parameters<typeof oneOf>[0],
  {
    person,
    to,
    span,
  }: {
    readonly person: string
    readonly to: Day
    readonly span: Parameters<typeof readRecapRows>[1]
  },
) {
  const from = toDay(`${span.from.slice(0, 4)}-01-01`)
  const subject = await oneOf(reading, person, { from, to }, ['team', 'lead'])
  if (!subject) return []
  const isOwn = person === reading.actor.personId
  const posts = isOwn ? subject.posts.map(() => true) : subject.posts
  const ofYear = { ...span, from }
  const rows = await readRecapRows(reading.tx, ofYear, [{ id: person, posts }])
  return onlyLed(reading.tx, ofYear, [subject], rows)
}

async function plansOf(tx: Tx, instansiId: string, ownerId: string): Promise<SkpContent[]> {
  const rows = await tx
    .selectFrom('skp')
    .select('content')
    .where('instansi_id', '=', instansiId)
    .where('owner_id', '=', ownerId)
    .orderBy('year', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ content }) => v.parse(StoredSkpContentSchema, JSON.parse(content)))
}
