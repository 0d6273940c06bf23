import type { Database } from '../src/platform/db/database.ts'
import { makeId, type Agency, type PostName } from './agency.ts'

/** The agency's unit with one below it for the line of Sri, and one for that of Tono. */
export type Subtrees = { readonly root: string; readonly sri: string; readonly tono: string }

const POSTS: Readonly<Record<'sri' | 'tono', readonly PostName[]>> = {
  sri: ['chief', 'staffA', 'staffB'],
  tono: ['other', 'staffC'],
}

export async function splitUnits(db: Database, agency: Agency): Promise<Subtrees> {
  const { instansiId, post } = agency
  const { id: root } = await db.read
    .selectFrom('unor')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .executeTakeFirstOrThrow()
  const made = { sri: makeId(), tono: makeId() }
  await db.write(async (tx) => {
    for (const name of ['sri', 'tono'] as const) {
      await tx
        .insertInto('unor')
        .values({
          instansi_id: instansiId,
          id: made[name],
          name: `Bidang ${name}`,
          parent_id: root,
        })
        .execute()
      await tx
        .updateTable('post')
        .set({ unor_id: made[name] })
        .where('instansi_id', '=', instansiId)
        .where(
          'id',
          'in',
          POSTS[name].map((each) => post[each]),
        )
        .execute()
    }
  })
  return { root, ...made }
}
