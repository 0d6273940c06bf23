import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { storedText } from '../text/text-schema.ts'
import { PREDIKAT } from './predikat.ts'
import { EVALUATION_STATES } from './transition.ts'

/** One evaluation as the head of a unit is told of it: how it stands, and its predikat once there is one. */
export const UnitLineSchema = v.object({
  personId: UuidSchema,
  name: storedText(),
  from: DaySchema,
  to: DaySchema,
  post: storedText(),
  unor: storedText(),
  state: v.picklist(EVALUATION_STATES),
  predikat: v.nullable(v.picklist(PREDIKAT)),
})
export type UnitLine = v.InferOutput<typeof UnitLineSchema>
