import * as v from 'valibot'
import { UuidSchema } from '../ids.ts'
import { EXPORT_PROBLEMS, EXPORT_STATES } from '../report/export.ts'
import { CountSchema } from '../text/text-schema.ts'

/** A copy of all the server has of a person, on its way or to be fetched. */
export const OwnDataSchema = v.object({
  id: UuidSchema,
  at: CountSchema,
  state: v.picklist(EXPORT_STATES),
  rows: CountSchema,
  total: CountSchema,
  size: CountSchema,
  sha256: v.nullable(v.string()),
  problem: v.nullable(v.picklist(EXPORT_PROBLEMS)),
  expiresAt: v.nullable(CountSchema),
})
export type OwnData = v.InferOutput<typeof OwnDataSchema>
