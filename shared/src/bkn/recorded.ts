import * as v from 'valibot'
import type { EntryContent } from '../entry/entry.ts'
import { UuidSchema } from '../ids.ts'
import { CountSchema, filledLine } from '../text/text-schema.ts'
import { entryKey, FillEntrySchema } from './fill-entry.ts'
import type { FillEntry } from './fill-entry.ts'

/** Fingerprint of an entry's content when it was sent for filling; a later comparison shows whether it has changed. */
export const StampSchema = filledLine(40)

/** The second part of an entry over midnight carries the id of the entry with this ending. */
export const entryIdOf = (fillId: string): string => fillId.replace(/\+1$/, '')

/** An entry made fit for the official form, on its way from Jejak to the extension. */
export const FillOrderSchema = v.strictObject({
  entry: v.pipe(
    FillEntrySchema,
    v.check(({ id }) => v.is(UuidSchema, entryIdOf(id)), 'expected the id of an entry of Jejak'),
  ),
  stamp: StampSchema,
})
export type FillOrder = v.InferOutput<typeof FillOrderSchema>

/** Whose order it is: a browser may be shared, and nobody learns what another one had filled. */
export const OriginSchema = v.strictObject({ person: UuidSchema, stamp: StampSchema })
export type Origin = v.InferOutput<typeof OriginSchema>

/** "Tercatat di BKN": what was recorded, when, and how that is known. */
export const BknRecordSchema = v.strictObject({
  ...FillOrderSchema.entries,
  /** Epoch milliseconds. */
  at: CountSchema,
  how: v.picklist(['filled', 'found', 'told']),
})
export type BknRecord = v.InferOutput<typeof BknRecordSchema>

/** Names one recording; an entry that was changed and filled once more has two. */
export const recordKey = ({ entry, at }: Pick<BknRecord, 'entry' | 'at'>): string =>
  `${entry.id}@${at}`

type Stamped = Pick<
  EntryContent,
  'day' | 'start' | 'end' | 'text' | 'planId' | 'quantity' | 'unit' | 'evidence'
>

/** The same content has the same stamp; quality and the titles of links do not reach BKN and do not count. */
export const stampOf = (content: Stamped): string =>
  digest(
    JSON.stringify([
      content.day,
      content.start,
      content.end,
      content.text,
      content.planId,
      content.quantity,
      content.unit,
      content.evidence.map(({ url }) => url),
    ]),
  )

/** A digest of an entry's key, which can be kept without keeping its text. */
export const keyDigest = (entry: FillEntry): string => digest(entryKey(entry))

/** Two FNV-1a sums of 32 bits. It distinguishes texts; it hides nothing from someone who can guess them. */
function digest(text: string): string {
  let one = 0x811c9dc5
  let two = 0x01000193
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ (code + index), 0x01000193) ^ (two >>> 13)
  }
  return `${(one >>> 0).toString(36)}-${(two >>> 0).toString(36)}`
}
