import * as v from 'valibot'
import { UuidSchema } from '../ids.ts'
import { filledParagraph, storedText } from '../text/text-schema.ts'

/** RHK of a superior that somebody may choose: no more of that plan than they need to. */
export const SuperiorRhkSchema = v.object({
  id: UuidSchema,
  uraian: storedText(),
  /** Whose it is: a person has two superiors in a year in which they moved. */
  person: storedText(),
  /** Older servers do not say. */
  personId: v.exactOptional(UuidSchema),
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

/** *Matriks Peran Hasil*: a superior's RHK of a year across, people down, and what of theirs serves which. */
export const MatrixSchema = v.object({
  year: v.number(),
  /** Years of which the superior has a plan in force, the newest first. */
  years: v.array(v.number()),
  columns: v.array(v.object({ skpId: UuidSchema, id: UuidSchema, uraian: storedText() })),
  people: v.array(
    v.object({
      ...PersonSchema.entries,
      post: storedText(),
      /** False: somebody else's by now, who still serves an RHK of this year. Nothing is proposed to them. */
      isMine: v.boolean(),
    }),
  ),
  /** How many people are not shown, because there are too many. */
  leftOff: v.number(),
  cells: v.array(
    v.object({
      personId: UuidSchema,
      /** Which column. */
      superiorRhkId: UuidSchema,
      rhkId: UuidSchema,
      uraian: storedText(),
      /** `waiting`: handed in, and not agreed on yet. */
      state: v.picklist(['in-force', 'waiting']),
    }),
  ),
  proposals: v.array(
    v.object({
      id: UuidSchema,
      personId: UuidSchema,
      superiorRhkId: UuidSchema,
      uraian: storedText(),
      state: v.picklist(['open', 'declined']),
    }),
  ),
})

/** Cells that are written at once: a block from a spreadsheet, or the one that is typed. */
const CELLS_AT_ONCE = 200

export const ProposeFormSchema = v.strictObject({
  year: v.pipe(v.number(), v.integer(), v.minValue(2022), v.maxValue(2100)),
  /** A known id is the superior's own proposal, reworded. */
  propose: v.pipe(
    v.array(
      v.strictObject({
        id: UuidSchema,
        personId: UuidSchema,
        superiorRhkId: UuidSchema,
        uraian: ProposalTextSchema,
      }),
    ),
    v.maxLength(CELLS_AT_ONCE),
  ),
  withdraw: v.pipe(v.array(UuidSchema), v.maxLength(CELLS_AT_ONCE)),
})

export type Matrix = v.InferOutput<typeof MatrixSchema>
export type ProposeForm = v.InferOutput<typeof ProposeFormSchema>
