import * as v from 'valibot'
import { DaySchema } from '../calendar/day.ts'
import { UuidSchema } from '../ids.ts'
import { CountSchema, storedText } from '../text/text-schema.ts'

/** What of somebody can be looked at. `rhk`: single results of a plan, as others hang theirs on them. */
export const VIEWED_KINDS = [
  'entry',
  'file',
  'skp',
  'rhk',
  'evaluation',
  'feedback',
  'report',
  'absence',
] as const
export type ViewedKind = (typeof VIEWED_KINDS)[number]

/** On a screen, as a file that was fetched, or in a file that was made of it. */
export const VIEWING_MEANS = ['seen', 'downloaded', 'exported'] as const
export type ViewingMeans = (typeof VIEWING_MEANS)[number]

/** One person's looks at one kind of another's work within an hour. */
export const ViewingSchema = v.object({
  viewer: v.object({ id: UuidSchema, name: storedText() }),
  /** The post they acted in, or `role:` and the name of a role; empty where they had neither. */
  actingAs: storedText(),
  kind: v.picklist(VIEWED_KINDS),
  means: v.picklist(VIEWING_MEANS),
  /** Days of what was looked at. */
  from: DaySchema,
  to: DaySchema,
  firstAt: v.number(),
  lastAt: v.number(),
  times: CountSchema,
})
export type Viewing = v.InferOutput<typeof ViewingSchema>
