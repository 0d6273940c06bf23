import * as v from 'valibot'

const MINUTES = 1440
const ShiftMinuteSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 * MINUTES))

/**
 * One shift of a roster, in minutes of the day on which it begins: a night from 22.00 to 06.00 is 1320 to 1800. Its
 * break may lie after midnight as well.
 */
export const ShiftSchema = v.pipe(
  v.strictObject({
    start: v.pipe(ShiftMinuteSchema, v.maxValue(MINUTES - 1)),
    end: ShiftMinuteSchema,
    breakStart: ShiftMinuteSchema,
    breakEnd: ShiftMinuteSchema,
  }),
  v.check(
    (shift) =>
      shift.start < shift.end &&
      shift.end - shift.start <= MINUTES &&
      shift.breakStart <= shift.breakEnd &&
      (shift.breakStart === shift.breakEnd ||
        (shift.start <= shift.breakStart && shift.breakEnd <= shift.end)),
    'a shift must end after it starts, within 24 hours, with its break inside',
  ),
)

export type Shift = v.InferOutput<typeof ShiftSchema>
