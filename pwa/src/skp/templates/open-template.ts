import * as v from 'valibot'
import { OpenContentSchema } from '../../data/open-skp.ts'
import type { JejakDatabase } from '../../storage/database.ts'

const OpenTemplateSchema = v.object({
  id: v.string(),
  baseVersion: v.number(),
  jabatan: v.string(),
  name: v.string(),
  content: OpenContentSchema,
})
/** A template that is being written, kept on this device with every keystroke. */
export type OpenTemplate = v.InferOutput<typeof OpenTemplateSchema>

export const TEMPLATE_FORM = 'skp-template-form'

export async function findOpenTemplate(database: JejakDatabase): Promise<OpenTemplate | null> {
  const row = await database.forms.get(TEMPLATE_FORM)
  const parsed = v.safeParse(OpenTemplateSchema, row?.value)
  return parsed.success ? parsed.output : null
}
