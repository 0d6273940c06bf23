import { addDays, type Day, type MinuteOfDay } from '@jejak/shared/calendar/day'
import { findLaunched, type Launched } from '@jejak/shared/suggest/launched'
import { findUnended, type Unended } from '@jejak/shared/suggest/unended'
import { askedOn, type Answer, type Asked } from '@jejak/shared/templates/template'
import { adapters } from '../adapters/registry/adapters.ts'
import { patternOf } from '../settings/hours.ts'
import { zoneOf, type Settings } from '../settings/settings.ts'
import { database, replyId } from '../storage/database.ts'

/** What the person is asked about a day. Unanswered, none of it claims any time. */
export type Questions = {
  readonly templates: readonly Asked[]
  readonly launched: readonly Launched[]
  /** Meetings that may have gone on after the last sign of them. */
  readonly unended: readonly Unended[]
}

/** When it is asked: `until` is the minute of the day, 1440 for a day that is over; `now` is epoch milliseconds. */
export type AskedAt = { readonly until: MinuteOfDay; readonly now: number }

/** Questions about what begins later than now are not asked yet. */
export async function questionsOf(
  day: Day,
  settings: Settings,
  { until, now }: AskedAt,
): Promise<Questions> {
  const [templates, replies, kept, rows] = await Promise.all([
    database.templates.toArray(),
    database.replies.where('day').equals(day).toArray(),
    database.kept.where('day').equals(day).primaryKeys(),
    database.events.where('day').between(addDays(day, -1), day, true, true).sortBy('seq'),
  ])
  const isHoliday = patternOf(settings).holidays.some((holiday) => holiday.day === day)
  const events = rows.map(({ event }) => event)
  const zone = zoneOf(settings)
  const apps = [...new Set([...settings.apps, ...rows.map(({ app }) => app)])]
  const isOpen = (one: { readonly id: string; readonly day: Day }) =>
    one.day === day && !kept.includes(one.id)
  return {
    templates: isHoliday
      ? []
      : askedOn(templates, day, replies).filter(({ template }) => template.start <= until),
    launched: findLaunched(events, zone).filter(isOpen),
    unended: findUnended(events, { zone, apps }, { apps: adapters, now }).filter(isOpen),
  }
}

export async function reply(templateId: string, day: Day, answer: Answer['answer']): Promise<void> {
  await database.replies.put({ id: replyId(templateId, day), templateId, day, answer })
}

/** There is nothing to add: it is not asked about again. */
export async function declineMeeting(
  { id, day }: Pick<Launched | Unended, 'id' | 'day'>,
  now: number,
): Promise<void> {
  await database.kept.put({ id, day, state: 'dropped', from: [], changedAt: now, blocks: [] })
}
