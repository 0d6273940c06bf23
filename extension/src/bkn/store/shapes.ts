import { DaySchema } from '@jejak/shared/calendar/day'
import * as v from 'valibot'

export const MAPPING_SCHEMA = v.strictObject({
  rencanaAksi: v.string(),
  option: v.string(),
  at: v.number(),
})

const SETTLING_SCHEMA = v.partial(
  v.strictObject({
    splitAtMidnight: v.boolean(),
    text: v.string(),
    quantity: v.number(),
    rencanaAksi: v.string(),
    evidence: v.nullable(v.string()),
    leaveOut: v.boolean(),
  }),
)

/** What the person decided about one suggestion or imported row. */
export const CHOICE_SCHEMA = v.strictObject({
  isAccepted: v.boolean(),
  rencanaAksi: v.nullable(v.string()),
  settling: v.pipe(
    SETTLING_SCHEMA,
    // A key that is not there and one that is undefined must not differ.
    v.transform((value) => JSON.parse(JSON.stringify(value)) as Settled),
  ),
})
type Settled = {
  [Key in keyof v.InferOutput<typeof SETTLING_SCHEMA>]?: Exclude<
    v.InferOutput<typeof SETTLING_SCHEMA>[Key],
    undefined
  >
}
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
