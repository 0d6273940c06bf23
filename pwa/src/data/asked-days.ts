import type { Me, Reminder } from '@jejak/shared/org/me'
import type { JejakDatabase } from '../storage/database.ts'
import { findShown } from '../storage/views.ts'

/** The days that the person was asked to fill and on which this device knows of nothing that was handed in. */
export async function findAskedDays(
  database: JejakDatabase,
  { reminders = [] }: Pick<Me, 'reminders'>,
): Promise<readonly Reminder[]> {
  const open: Reminder[] = []
  for (const reminder of reminders) {
    const entries = await findShown(database, reminder.day, reminder.day)
    if (entries.every(({ status }) => status === 'draft')) open.push(reminder)
  }
  return open
}
