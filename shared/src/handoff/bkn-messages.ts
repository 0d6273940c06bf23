import * as v from 'valibot'
import { BknPlanSchema } from '../bkn/plan.ts'
import { BknRecordSchema, FillOrderSchema, StampSchema } from '../bkn/recorded.ts'
import { UuidSchema } from '../ids.ts'
import { CountSchema, filledLine, line } from '../text/text-schema.ts'

/**
 * The bridge to e-Kinerja on the same port as the handoff of drafts:
 *
 *   page                              extension
 *                        ◀─────────   plan { batchId, plan }         (only after a click in the extension)
 *   plan-receipt { batchId }  ─────▶  only now marked as received
 *   queue { batchId, orders } ─────▶  (only after a click on the page; kept there until the receipt)
 *                        ◀─────────   queue-receipt { batchId, taken, known }
 *   meet { person }           ─────▶  who is signed in here
 *                        ◀─────────   results { person, records }    (whenever the two meet)
 *   results-receipt { keys }  ─────▶  only now forgotten there
 *                        ◀─────────   other-owner                    (whoever is signed in here is not the extension's owner)
 *
 * Every message may come twice: plans and orders are known by their ids, records by id and time.
 */
export const MAX_ORDERS = 300
const MAX_PLAN_CHARACTERS = 500_000

const batchId = filledLine(100)
const id = line(140)
const ids = v.pipe(v.array(id), v.maxLength(MAX_ORDERS))

export const MeetSchema = v.strictObject({ type: v.literal('bkn:meet'), person: UuidSchema })
export const QueueMessageSchema = v.strictObject({
  type: v.literal('bkn:queue'),
  batchId,
  person: UuidSchema,
  orders: v.pipe(v.array(FillOrderSchema), v.minLength(1), v.maxLength(MAX_ORDERS)),
})

/** What a page may say. The extension parses it in its background, never in the script on the page. */
export const BknToExtensionSchema = v.variant('type', [
  MeetSchema,
  QueueMessageSchema,
  v.strictObject({ type: v.literal('bkn:plan-receipt'), batchId }),
  v.strictObject({ type: v.literal('bkn:results-receipt'), person: UuidSchema, keys: ids }),
])
export type BknToExtension = v.InferOutput<typeof BknToExtensionSchema>

export const BknToPageSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('bkn:plan'),
    batchId,
    plan: v.pipe(
      BknPlanSchema,
      // Each list has its limit; this one holds for all of them together.
      v.check((plan) => JSON.stringify(plan).length <= MAX_PLAN_CHARACTERS),
    ),
  }),
  /** `known`: already recorded in BKN under the same day, times and words, so not taken again. */
  v.strictObject({
    type: v.literal('bkn:queue-receipt'),
    batchId,
    taken: ids,
    known: v.pipe(
      v.array(v.strictObject({ id, at: CountSchema, stamp: StampSchema })),
      v.maxLength(MAX_ORDERS),
    ),
  }),
  v.strictObject({
    type: v.literal('bkn:results'),
    person: UuidSchema,
    records: v.pipe(v.array(BknRecordSchema), v.maxLength(MAX_ORDERS)),
  }),
  /** A page from before extensions had an owner does not know it and goes on without: nothing was given to it. */
  v.strictObject({ type: v.literal('bkn:other-owner') }),
])
export type BknToPage = v.InferOutput<typeof BknToPageSchema>
