import { addDays, type Day } from '@jejak/shared/calendar/day'
import type { EntryContent } from '@jejak/shared/entry/entry'
import { askedOn, type Answer, type Asked, type Template } from '@jejak/shared/templates/template'
import type { JejakDatabase } from '../storage/database.ts'
import { createEntry } from './entries.ts'
import type { DataContext } from '../storage/data-context.ts'
import { withReopen } from '../storage/reopen.ts'
import { unmakeAll } from './undo.ts'

/** What was said longer ago is of no use to anybody. */
const ANSWERS_KEPT_DAYS = 60

/** All templates, by weekday and time. They are on this device and nowhere else. */
export async function listTemplates(database: JejakDatabase): Promise<Template[]> {
  const rows = await database.templates.toArray()
  const first = (template: Template) => Math.min(...template.weekdays.map((day) => (day + 6) % 7))
  return rows.sort((a, b) => first(a) - first(b) || a.start - b.start)
}

export const saveTemplate = ({ database }: DataContext, template: Template): Promise<string> =>
  withReopen(database, () => database.templates.put(template))

export const removeTemplate = ({ database }: DataContext, id: string): Promise<void> =>
  withReopen(database, () => database.templates.delete(id))

/** What the templates ask on a day. */
export async function findAsked(database: JejakDatabase, day: Day): Promise<readonly Asked[]> {
  const [templates, answers] = await Promise.all([
    database.templates.toArray(),
    database.templateAnswers.where('day').equals(day).toArray(),
  ])
  return askedOn(templates, day, answers)
}

export function answerTemplate({ database }: DataContext, answer: Answer): Promise<void> {
  return withReopen(database, () =>
    database.transaction('rw', database.templateAnswers, async () => {
      await database.templateAnswers.put(answer)
      const old = addDays(answer.day, -ANSWERS_KEPT_DAYS)
      await database.templateAnswers.where('day').below(old).delete()
    }),
  )
}

/** Takes an answer back: the template asks again. */
export const forgetAnswer = ({ database }: DataContext, id: string, day: Day): Promise<void> =>
  withReopen(database, () => database.templateAnswers.delete([id, day]))

/** Makes the draft and notes the answer together: pressed twice, it is made once. */
export function fillTemplate(
  context: DataContext,
  { id, content }: { readonly id: string; readonly content: EntryContent },
): Promise<{ readonly undo: () => Promise<boolean> } | null> {
  const { database, clock } = context
  const { day } = content
  const entryId = clock.newId()
  const undo = async () => {
    const isWhole = await unmakeAll(context, [entryId])
    if (isWhole) await forgetAnswer(context, id, day)
    return isWhole
  }
  return withReopen(database, () =>
    database.transaction(
      'rw',
      [database.templateAnswers, database.entries, database.outbox],
      async () => {
        const said = await database.templateAnswers.get([id, day])
        if (said?.answer === 'filled') return null
        await createEntry(context, entryId, content)
        await database.templateAnswers.put({ templateId: id, day, answer: 'filled' })
        return { undo }
      },
    ),
  )
}
