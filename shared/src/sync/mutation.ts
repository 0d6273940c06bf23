import * as v from 'valibot'
import { EntryPatchSchema } from '../entry/entry.ts'
import { HashSchema, UuidSchema } from '../ids.ts'
import { COMMENT_MAX } from '../review/comment.ts'
import { CHOICE_FIELDS } from './choice.ts'
import { paragraph, VersionSchema } from '../text/text-schema.ts'

const target = {
  /** Made by the client; the server answers the same id with the same result for ever. */
  id: UuidSchema,
  entryId: UuidSchema,
  /** The version of the row this mutation was formed on; 0 when the server has not seen the entry. */
  baseVersion: VersionSchema,
}

/** A command as it waits in the outbox and is sent. */
export const MutationSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('entry.save'), ...target, patch: EntryPatchSchema }),
  v.strictObject({ kind: v.literal('entry.submit'), ...target }),
  v.strictObject({ kind: v.literal('entry.withdraw'), ...target }),
  v.strictObject({ kind: v.literal('entry.remove'), ...target }),
  v.strictObject({
    kind: v.literal('review.decide'),
    ...target,
    act: v.picklist(['approve', 'return', 'reopen']),
    comment: paragraph(COMMENT_MAX),
    /** The `contentHash` of what was on the screen. A restored server counts versions anew, so the number is not enough. */
    seen: v.optional(HashSchema),
  }),
  /** What linking learns from an accepted entry. The row has the id of the mutation that made it. */
  v.strictObject({ kind: v.literal('choice.keep'), id: UuidSchema, ...CHOICE_FIELDS }),
])

export type Mutation = v.InferOutput<typeof MutationSchema>
export type MutationKind = Mutation['kind']
export type ChoiceMutation = Extract<Mutation, { kind: 'choice.keep' }>
/** A command on an entry. */
export type EntryMutation = Exclude<Mutation, ChoiceMutation>

export const isOnEntry = (mutation: Mutation): mutation is EntryMutation =>
  mutation.kind !== 'choice.keep'

/** What a command is about: commands on the same thing keep their order. */
export const objectIdOf = (mutation: Mutation): string =>
  isOnEntry(mutation) ? mutation.entryId : mutation.id
