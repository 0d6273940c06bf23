import * as v from 'valibot'

export const ESCALATION_MAX = 30

/** Working days after which silence passes work to the next level; 0: never. */
export const EscalationDaysSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(ESCALATION_MAX),
)
