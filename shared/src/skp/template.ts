import * as v from 'valibot'
import { UuidSchema } from '../ids.ts'
import { filledLine, storedText, VersionSchema } from '../text/text-schema.ts'
import { SkpContentSchema, StoredSkpContentSchema } from './skp.ts'

/** As many as somebody keeps, and as many people as one is laid before at once. */
export const TEMPLATES_MOST = { templates: 40, people: 300 } as const

/** A plan prepared for whoever has a jabatan, as whoever prepared it writes it. */
export const TemplateFormSchema = v.strictObject({
  id: UuidSchema,
  /** 0 makes one. */
  baseVersion: VersionSchema,
  jabatan: filledLine(200),
  name: filledLine(200),
  content: SkpContentSchema,
})

export const SkpTemplateSchema = v.object({
  id: UuidSchema,
  version: VersionSchema,
  jabatan: storedText(),
  name: storedText(),
  content: StoredSkpContentSchema,
  changedAt: v.number(),
})

/** Laid before a person: not looked at, made an SKP of theirs, turned down, or taken back. */
export const LAID_STATES = ['open', 'taken', 'declined', 'withdrawn'] as const

/** One time that a template was laid before people. */
export const ApplicationSchema = v.object({
  id: UuidSchema,
  name: storedText(),
  year: v.number(),
  at: v.number(),
  people: v.array(v.object({ name: storedText(), state: v.picklist(LAID_STATES) })),
})

export const TemplatesSchema = v.object({
  templates: v.array(SkpTemplateSchema),
  /** What one's people are, with how many of them. */
  jabatan: v.array(v.object({ name: storedText(), people: v.number() })),
  /** Newest first. */
  applications: v.array(ApplicationSchema),
})

/** `free` gets it; whoever has an SKP of that year, or such a draft, is left out and named. */
export const GETS = ['free', 'has-skp', 'has-draft'] as const

export const RecipientSchema = v.object({
  id: UuidSchema,
  name: storedText(),
  unor: storedText(),
  gets: v.picklist(GETS),
})

export const ApplyFormSchema = v.strictObject({
  /** Of this time: sent again it is done once. */
  id: UuidSchema,
  templateId: UuidSchema,
  baseVersion: VersionSchema,
  people: v.pipe(v.array(UuidSchema), v.minLength(1), v.maxLength(TEMPLATES_MOST.people)),
})

/** A draft that lies before the person themselves; taken up, it is the SKP with this id. */
export const LaidSchema = v.object({
  id: UuidSchema,
  year: v.number(),
  state: v.picklist(['open', 'taken']),
  template: storedText(),
  by: storedText(),
  actingAs: storedText(),
  at: v.number(),
  content: StoredSkpContentSchema,
})

export type TemplateForm = v.InferOutput<typeof TemplateFormSchema>
export type SkpTemplate = v.InferOutput<typeof SkpTemplateSchema>
export type Application = v.InferOutput<typeof ApplicationSchema>
export type Templates = v.InferOutput<typeof TemplatesSchema>
export type Recipient = v.InferOutput<typeof RecipientSchema>
export type ApplyForm = v.InferOutput<typeof ApplyFormSchema>
export type Laid = v.InferOutput<typeof LaidSchema>

/** A jabatan is the same however it is spaced and capitalised. */
export const jabatanKey = (text: string): string =>
  text.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('id')
