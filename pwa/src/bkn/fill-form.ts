import type { FillChoices } from '@jejak/shared/bkn/fill-list'
import { SettlingSchema } from '@jejak/shared/bkn/settling'
import * as v from 'valibot'
import type { JejakDatabase } from '../storage/database.ts'

import { FILL_FORM } from '../storage/forms.ts'

const FillChoicesSchema = v.strictObject({
  chosen: v.record(v.string(), v.boolean()),
  settling: v.record(v.string(), SettlingSchema),
})

export async function findFillChoices(database: JejakDatabase): Promise<FillChoices | undefined> {
  const parsed = v.safeParse(FillChoicesSchema, (await database.forms.get(FILL_FORM))?.value)
  return parsed.success ? parsed.output : undefined
}
