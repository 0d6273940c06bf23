import * as v from 'valibot'
import { UuidSchema } from '../ids.ts'
import { filledParagraph, storedText } from '../text/text-schema.ts'

/** RHK of a superior that somebody may choose: no more of that plan than they need to. */
export const SuperiorRhkSchema = v.object({
  id: UuidSchema,
  uraian: storedText(),
  /** Whose it is: a person has two superiors in a year in which they moved. */
  person: storedText(),
  post: storedText(),
})

const PersonSchema = v.object({ id: UuidSchema, name: storedText() })

/** *Sinkronisasi*: an RHK that serves one of a superior's which no longer reads as it did when it was chosen. */
export const LookSchema = v.object({
  skpId: UuidSchema,
  rhkId: UuidSchema,
  year: v.number(),
  uraian: storedText(),
  owner: PersonSchema,
  superior: PersonSchema,
  superiorRhkId: UuidSchema,
  /** As it read when it was chosen. */
  old: storedText(),
  /** As it reads in the plan in force; null: it is no longer in it. */
  now: v.nullable(storedText()),
  /** Of one's own: what is being written beside the plan in force takes account of it. */
  isAdjusting: v.boolean(),
})

/** "My RHK stays as it is", to the words that were read. */
export const KeepRhkFormSchema = v.strictObject({
  skpId: UuidSchema,
  rhkId: UuidSchema,
  superiorRhkId: UuidSchema,
  now: v.nullable(v.pipe(v.string(), v.maxLength(4000))),
})

export const PROPOSAL_STATES = ['open', 'taken', 'declined', 'withdrawn'] as const
export type ProposalState = (typeof PROPOSAL_STATES)[number]

/** A result that a superior proposes: nothing of a plan until its owner takes it up. */
export const ProposalSchema = v.object({
  id: UuidSchema,
  year: v.number(),
  by: PersonSchema,
  uraian: storedText(),
  /** The RHK it would serve, as it reads now. */
  superiorRhkId: UuidSchema,
  superiorWords: storedText(),
})

/** As long as the uraian of an RHK may be, since it becomes one. */
export const ProposalTextSchema = filledParagraph(1000)

export type SuperiorRhk = v.InferOutput<typeof SuperiorRhkSchema>
export type Look = v.InferOutput<typeof LookSchema>
export type KeepRhkForm = v.InferOutput<typeof KeepRhkFormSchema>
export type Proposal = v.InferOutput<typeof ProposalSchema>

/** Two texts that differ in nothing but blanks and line breaks say the same. */
export const isSameText = (one: string, other: string): boolean =>
  one === other || collapsed(one) === collapsed(other)

const collapsed = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')
