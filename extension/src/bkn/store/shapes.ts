import { SettlingSchema } from '@jejak/shared/bkn/settling'
import { DaySchema } from '@jejak/shared/calendar/day'
import * as v from 'valibot'

export const MAPPING_SCHEMA = v.strictObject({
  rencanaAksi: v.string(),
  option: v.string(),
  at: v.number(),
})

/** A unit of the site that the person has agreed to. */
export const UNIT_SCHEMA = v.strictObject({
  rencanaAksi: v.string(),
  own: v.string(),
  theirs: v.string(),
  at: v.number(),
})

/** What the person decided about one suggestion or imported row. */
export const CHOICE_SCHEMA = v.strictObject({
  isAccepted: v.boolean(),
  rencanaAksi: v.nullable(v.string()),
  settling: SettlingSchema,
})
export type Choices = Readonly<Record<string, v.InferOutput<typeof CHOICE_SCHEMA>>>

/** A row of an imported table. */
export const IMPORTED_SCHEMA = v.strictObject({
  id: v.string(),
  day: DaySchema,
  start: v.number(),
  end: v.number(),
  text: v.string(),
  rencanaAksi: v.nullable(v.string()),
  quantity: v.number(),
  unit: v.string(),
  evidence: v.array(v.string()),
})

export const LOG_SCHEMA = v.object({
  at: v.number(),
  day: DaySchema,
  start: v.number(),
  end: v.number(),
  step: v.picklist(['begun', 'filled', 'pressed', 'saved', 'found', 'paused', 'skipped', 'told']),
  code: v.exactOptional(v.string()),
  field: v.exactOptional(v.string()),
})
