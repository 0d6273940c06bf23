import { StoredLintasanSchema } from '@jejak/shared/skp/measure'
import { StoredSkpContentSchema } from '@jejak/shared/skp/skp'
import * as v from 'valibot'
import type { JejakDatabase } from '../storage/database.ts'

// Made of what is stored, so that what is added there is kept here as well.
const stored = StoredSkpContentSchema.entries
const rhk = stored.rhk.item.entries
const indikator = rhk.indikator.item.entries
const [{ entries: trajectory }, stages] = StoredLintasanSchema.options
const id = v.string()

/** A plan that is being written: unlike a saved one it may have holes. */
export const OpenContentSchema = v.object({
  ...stored,
  year: v.number(),
  rhk: v.array(
    v.object({
      ...rhk,
      id,
      rhkAtasanId: v.optional(v.string()),
      indikator: v.array(
        v.object({
          ...indikator,
          id,
          lintasan: v.optional(
            v.variant('jenis', [
              v.object({
                ...trajectory,
                titik: v.array(v.object({ periodId: v.string(), target: v.number() })),
              }),
              v.object({
                ...stages.entries,
                tahap: v.array(v.object({ ...stages.entries.tahap.item.entries, id })),
              }),
            ]),
          ),
        }),
      ),
      rencanaAksi: v.array(v.object({ ...rhk.rencanaAksi.item.entries, id, periodId: v.string() })),
    }),
  ),
})

/** An SKP that is being written. */
const OpenSkpSchema = v.object({
  id,
  baseVersion: v.number(),
  /** The post one acts in whose plan it is. */
  actingPostId: v.optional(v.string()),
  content: OpenContentSchema,
})
export type OpenSkp = v.InferOutput<typeof OpenSkpSchema>

export const SKP_FORM = 'skp-form'

export async function findOpenSkp(database: JejakDatabase): Promise<OpenSkp | undefined> {
  const parsed = v.safeParse(OpenSkpSchema, (await database.forms.get(SKP_FORM))?.value)
  return parsed.success ? parsed.output : undefined
}
