import { addDays } from '@jejak/shared/calendar/day'
import { isHeld } from '@jejak/shared/org/assignment'
import type { Me } from '@jejak/shared/org/me'
import { approversOf } from '../access/approvers.ts'
import { caseKey } from '../access/case.ts'
import { capabilitiesGranted } from '../access/capabilities.ts'
import { countWaitingFeedback } from '../feedback/room.ts'
import type { Actor, ServerDeps } from '../platform/server-deps.ts'
import { covers, listAssignments } from '../org/assignments.ts'
import { rolesOf } from '../org/roles.ts'
import { openReminders } from '../org/reminders.ts'
import { listPeriods, requireInstansi } from '../org/instansi.ts'
import { workingDaysOf } from '../calendar/working-day.ts'

const DAYS_BACK = 62
const DAYS_AHEAD = 31

/** Everything a client needs to work a month without network, in one answer. */
export async function readMe(
  { db, now }: Pick<ServerDeps, 'db' | 'now'>,
  { instansiId, personId }: Pick<Actor, 'instansiId' | 'personId'>,
): Promise<Me> {
  const tx = db.read
  const instansi = await requireInstansi(tx, instansiId, now())
  const { today } = instansi
  const person = await tx
    .selectFrom('person')
    .select(['id', 'name', 'nip'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const assignments = await listAssignments(tx, instansiId, { personIds: [personId] })
  const self = { ownerId: personId, day: today }
  const approvers = await approversOf({
    tx,
    instansiId,
    cases: [self],
    onDay: today,
    assignments,
  })
  const approver = approvers.get(caseKey(self))?.[0]
  const days = Array.from({ length: DAYS_BACK + 1 + DAYS_AHEAD }, (_, at) => ({
    personId,
    day: addDays(today, at - DAYS_BACK),
  }))
  const capabilities = await capabilitiesGranted({
    tx,
    instansiId,
    onDay: today,
    assignments,
    roles: await rolesOf(tx, { instansiId, personId }),
  })
  const workingDay = await workingDaysOf(tx, instansiId, days)
  const asked = await openReminders(tx, { instansiId, personId }, today)
  return {
    person: { id: person.id, name: person.name, nipTail: person.nip.slice(-4) },
    instansi: { id: instansi.id, name: instansi.name },
    posts: assignments
      .filter((assignment) => covers(assignment, today))
      // A PWA of the release before knows no other kinds, and refuses what it does not know.
      .flatMap(({ post, unor, kind }) => (isHeld(kind) ? [{ name: post, unor, kind }] : [])),
    capabilities: [...capabilities],
    isApprover: capabilities.includes('entry.review'),
    isAdmin: capabilities.includes('org.admin'),
    approver: approver ? { name: approver.name, post: approver.post } : null,
    zone: instansi.zone,
    periods: await listPeriods(tx, instansiId),
    days: days.map(workingDay),
    correctionDays: instansi.correctionDays,
    feedback: await countWaitingFeedback(tx, { instansiId, personId }),
    // Leave that was confirmed meanwhile ends what was asked.
    reminders: asked.filter(({ day }) =>
      days.some((each) => each.day === day && workingDay(each).expected > 0),
    ),
  }
}
