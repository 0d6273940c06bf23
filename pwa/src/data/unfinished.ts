import { isDay, type Day } from '@jejak/shared/calendar/day'
import * as v from 'valibot'
import type { JejakDatabase } from '../storage/database.ts'
import { findWriting } from '../storage/forms.ts'

/** Something that was begun and neither saved nor dismissed, in this tab or in another one. */
export type Unfinished = {
  readonly key: string
  /** Where it stands open again. */
  readonly address: `/${string}`
  readonly day: Day | null
  readonly text: string
}

const EntryFormSchema = v.object({ value: v.object({ day: v.string(), text: v.string() }) })

/** What whoever signs out would lose of their own writing: it is on this device and nowhere else. */
export async function findUnfinished(database: JejakDatabase): Promise<Unfinished[]> {
  return (await findWriting(database)).map(({ key, value }) => {
    const form = v.safeParse(EntryFormSchema, value)
    const day = form.success ? form.output.value.day : key.slice(key.indexOf(':') + 1)
    const text = form.success ? form.output.value.text : typeof value === 'string' ? value : ''
    return isDay(day)
      ? { key, address: `/hari/${day}`, day, text }
      : { key, address: '/skp', day: null, text }
  })
}
