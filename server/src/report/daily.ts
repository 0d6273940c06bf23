import type { RequestOf } from '@jejak/shared/api/contract'
import { daysBetween } from '@jejak/shared/calendar/day'
import { LONGEST_DAILY, type DailyReport } from '@jejak/shared/report/daily'
import { fail, ok, type Result } from '@jejak/shared/result'
import type { Problem } from '../http/problem.ts'
import { wrong, wrongDays } from '../http/wrong.ts'
import { requireInstansi } from '../org/instansi.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { readRows, type Row } from './files/read-rows.ts'
import { oneOf } from './readers.ts'
import { subjectOf } from './subject.ts'

/** What one person did, day by day, as it is printed and signed: their own, or of somebody in the reader's team. */
export async function readDaily(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  actor: Actor,
  { from, to, person = actor.personId }: RequestOf<'dailyReport'>,
): Promise<Result<DailyReport, Problem>> {
  const refusal = wrongDays(from, to)
  if (refusal) return refusal
  if (daysBetween(from, to) >= LONGEST_DAILY) return wrong('to', 'too-long')
  const tx = db.read
  const instansi = await requireInstansi(tx, actor.instansiId, now())
  const reading = { tx, actor, instansi }
  const subject = await oneOf(reading, person, { from, to })
  if (!subject) return fail({ code: 'not-found' })
  const span = { instansiId: instansi.id, from, to }
  const rows: Row[] = []
  for await (const some of readRows(tx, span, [subject], person === actor.personId))
    rows.push(...some)
  return ok({
    from,
    to,
    person: await subjectOf(reading, subject, to),
    days: [...Map.groupBy(rows, ({ day }) => day)].map(([day, entries]) => ({
      day,
      entries: entries.map(
        ({ start, end, text, quantity, measure, rencanaAksi, evidence, status }) => ({
          start,
          end,
          text,
          quantity,
          unit: measure,
          rencanaAksi,
          evidence,
          status,
        }),
      ),
    })),
  })
}
