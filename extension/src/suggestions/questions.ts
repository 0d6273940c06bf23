import { addDays, type Day, type MinuteOfDay } from '@jejak/shared/calendar/day'
import { findLaunched, type Launched } from '@jejak/shared/suggest/launched'
import { askedOn, type Answer, type Asked } from '@jejak/shared/templates/template'
import { patternOf } from '../settings/hours.ts'
import { zoneOf, type Settings } from '../settings/settings.ts'
import { database, replyId } from '../storage/database.ts'

/** What the person is asked about a day. Unanswered, none of it claims any time. */
export type Questions = {
  readonly templates: readonly Asked[]
  readonly launched: readonly Launched[]
}

/** `until`: questions about what begins later are not asked yet; 1440 for a day that is over. */
export async function questionsOf(
  day: Day,
  settings: Settings,
  until: MinuteOfDay,
): Promise<Questions> {
  const [templates, replies, kept, rows] = await Promise.all([
    database.templates.toArray(),
    database.replies.where('day').equals(day).toArray(),
    database.kept.where('day').equals(day).primaryKeys(),
    database.events.where('day').between(addDays(day, -1), day, true, true).sortBy('seq'),
  ])
  const isHoliday = patternOf(settings).holidays.some((holiday) => holiday.day === day)
  const events = rows.map(({ event }) => event)
  return {
    templates: isHoliday
      ? []
      : askedOn(templates, day, replies).filter(({ template }) => template.start <= until),
    launched: findLaunched(events, zoneOf(settings)).filter(
      (one) => one.day === day && !kept.includes(one.id),
    ),
  }
}

export async function reply(templateId: string, day: Day, answer: Answer['answer']): Promise<void> {
  await database.replies.put({ id: replyId(templateId, day), templateId, day, answer })
}

/** It was no meeting, or none to report: it is not asked about again. */
export async function declineLaunched({ id, day }: Launched, now: number): Promise<void> {
  await database.kept.put({ id, day, state: 'dropped', from: [], changedAt: now, blocks: [] })
}
