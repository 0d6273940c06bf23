import type { SkpContent } from '@jejak/shared/skp/skp'
import type { TemplateForm } from '@jejak/shared/skp/template'
import { makeId } from './agency.ts'
import type { Client } from './client.ts'

/** A new template for a jabatan. */
export const templateForm = (content: SkpContent, jabatan: string): TemplateForm => ({
  id: makeId(),
  baseVersion: 0,
  jabatan,
  name: `SKP ${jabatan}`,
  content,
})

/** Prepares a template and lays it before people; answers which time it is. */
export async function layBefore(
  client: Client,
  content: SkpContent,
  jabatan: string,
  people: readonly string[],
): Promise<string> {
  const form = templateForm(content, jabatan)
  const id = makeId()
  const saved = await client.send('PUT', '/api/skp/templates', form)
  if (saved.status !== 200) throw new Error(await saved.text())
  const apply = { id, templateId: form.id, baseVersion: 1, people }
  const applied = await client.send('POST', '/api/skp/templates/apply', apply)
  if (applied.status !== 200) throw new Error(await applied.text())
  return id
}
