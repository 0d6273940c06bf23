import { ASPEK } from '@jejak/shared/skp/skp'
import * as v from 'valibot'
import type { JejakDatabase } from '../storage/database.ts'

/** An SKP that is being written: unlike a saved one it may have holes. */
const OpenSkpSchema = v.object({
  id: v.string(),
  baseVersion: v.number(),
  content: v.object({
    year: v.number(),
    pendekatan: v.picklist(['kuantitatif', 'kualitatif']),
    rhk: v.array(
      v.object({
        id: v.string(),
        jenis: v.picklist(['utama', 'tambahan']),
        klasifikasi: v.picklist(['organisasi', 'individu']),
        uraian: v.string(),
        rhkAtasan: v.string(),
        rhkAtasanId: v.optional(v.string()),
        indikator: v.array(
          v.object({
            id: v.string(),
            aspek: v.picklist(ASPEK),
            indikator: v.string(),
            target: v.string(),
          }),
        ),
        rencanaAksi: v.array(
          v.object({
            id: v.string(),
            periodId: v.string(),
            deskripsi: v.string(),
            target: v.string(),
          }),
        ),
      }),
    ),
  }),
})
export type OpenSkp = v.InferOutput<typeof OpenSkpSchema>

export const SKP_FORM = 'skp-form'

export async function findOpenSkp(database: JejakDatabase): Promise<OpenSkp | undefined> {
  const parsed = v.safeParse(OpenSkpSchema, (await database.forms.get(SKP_FORM))?.value)
  return parsed.success ? parsed.output : undefined
}
