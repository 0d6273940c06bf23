import * as v from 'valibot'
import { BknPlanSchema } from '../bkn/plan.ts'
import { BknRecordSchema, FillOrderSchema, StampSchema } from '../bkn/recorded.ts'
import { TEXT_MAX } from '../entry/entry.ts'
import { UuidSchema } from '../ids.ts'
import { cleanedLine, CountSchema, filledLine, line } from '../text/text-schema.ts'

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
 *   knowledge { person, plan, choices } ▶  the plan of today, and what was chosen so far (on the same device: "nothing
 *                                          fits" as well); the newest stands for all before
 *   want-chosen { person, ids }  ──▶  of drafts that the page has just taken
 *                        ◀─────────   chosen { person, choices }     (what was chosen for them in the panel)
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

const MAX_PLAN_ITEMS = 500
const MAX_CHOICES = 1000
/** A rencana aksi has an id of its own on either side; its name is the same. */
const name = cleanedLine(1000)
const chosen = {
  text: cleanedLine(TEXT_MAX),
  objectKey: cleanedLine(300),
  /** Null: nothing fits. */
  rencanaAksi: v.nullable(name),
  at: CountSchema,
} as const

export const KnowledgeSchema = v.strictObject({
  type: v.literal('bkn:knowledge'),
  person: UuidSchema,
  plan: v.pipe(
    v.array(
      v.strictObject({
        id: UuidSchema,
        rencanaAksi: name,
        rhk: name,
        indikator: cleanedLine(5000),
      }),
    ),
    v.maxLength(MAX_PLAN_ITEMS),
  ),
  choices: v.pipe(v.array(v.strictObject(chosen)), v.maxLength(MAX_CHOICES)),
})
export type Knowledge = v.InferOutput<typeof KnowledgeSchema>

/** What a page may say. The extension parses it in its background, never in the script on the page. */
export const BknToExtensionSchema = v.variant('type', [
  MeetSchema,
  QueueMessageSchema,
  KnowledgeSchema,
  v.strictObject({ type: v.literal('bkn:want-chosen'), person: UuidSchema, ids }),
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
  v.strictObject({
    type: v.literal('bkn:chosen'),
    person: UuidSchema,
    choices: v.pipe(v.array(v.strictObject({ id, ...chosen })), v.maxLength(MAX_ORDERS)),
  }),
  /** A page from before extensions had an owner does not know it and goes on without: nothing was given to it. */
  v.strictObject({ type: v.literal('bkn:other-owner') }),
])
export type BknToPage = v.InferOutput<typeof BknToPageSchema>
